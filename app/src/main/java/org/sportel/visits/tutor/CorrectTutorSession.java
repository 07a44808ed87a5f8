package org.sportel.visits.tutor;

import java.util.UUID;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.sportel.visits.consultations.ConsultationRight;
import org.sportel.visits.model.VisitEvent;
import org.springframework.stereotype.Component;

/** Corrects what was noted wrongly of guiding somebody, on the same day; the journal keeps both. */
@Component
final class CorrectTutorSession {
  private final TutorSessions sessions;
  private final TutorCheck check;
  private final ConsultationRight right;
  private final Authority authority;
  private final Journal journal;

  CorrectTutorSession(
      TutorSessions sessions,
      TutorCheck check,
      ConsultationRight right,
      Authority authority,
      Journal journal) {
    this.sessions = sessions;
    this.check = check;
    this.right = right;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Corrects it; where nothing changes nothing is noted.
   *
   * @throws org.sportel.visits.model.VisitRefusal SESSION_UNKNOWN, CONSULTATION_OVER after its day,
   *     ESERVICE_MISSING, INSTITUTION_UNKNOWN, NUMBER_WRONG, NOTE_LONG or NOTE_PERSONAL
   * @throws org.sportel.platform.NotAllowed for anybody but who noted it and the heads of its
   *     centre
   */
  void correct(UUID id, TutorSession now) {
    authority.require(Power.SERVE_COUNTER);
    var before = sessions.hold(id);
    right.require(before.account(), before.of().centre(), before.at());
    check.check(now);
    if (now.equals(before.of())) {
      return;
    }
    sessions.correct(id, now);
    journal.record(
        new VisitEvent.TutorSessionCorrected(
            id, before.of().facts(), now.facts(), !now.sameWords(before.of())));
  }
}
