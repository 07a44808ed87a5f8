package org.sportel.visits.consultations;

import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.Power;
import org.sportel.visits.model.ConsultationFacts;
import org.sportel.visits.model.ConsultationId;
import org.sportel.visits.model.NewConsultation;
import org.sportel.visits.model.VisitEvent;
import org.sportel.visits.model.VisitId;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** Corrects what was noted wrongly, on the same day; the journal keeps both. */
@Component
public final class CorrectConsultation {
  private final Consultations consultations;
  private final ConsultationCheck check;
  private final ConsultationRight right;
  private final Authority authority;
  private final Journal journal;

  CorrectConsultation(
      Consultations consultations,
      ConsultationCheck check,
      ConsultationRight right,
      Authority authority,
      Journal journal) {
    this.consultations = consultations;
    this.check = check;
    this.right = right;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Corrects it. Its visit and the case it was about stay; where nothing changes nothing is noted.
   *
   * @throws VisitRefusal CONSULTATION_UNKNOWN, CONSULTATION_OVER after its day,
   *     INSTITUTION_UNKNOWN, NUMBER_WRONG, NOTE_LONG or NOTE_PERSONAL
   * @throws NotAllowed for anybody but who noted it and the heads of its centre
   */
  public void correct(ConsultationId id, NewConsultation typed) {
    if (!authority.may(Power.SERVE_COUNTER)) {
      authority.require(Power.WORK_CASES);
    }
    var before = consultations.hold(id);
    right.require(before);
    var after =
        new NewConsultation(
            typed.centre(),
            before.of().visit(),
            before.of().concerns(),
            typed.topic(),
            typed.service(),
            typed.institution(),
            typed.channel(),
            typed.minutes(),
            typed.note());
    check.check(after);
    if (after.equals(before.of())) {
      return;
    }
    consultations.correct(id, after);
    journal.record(
        new VisitEvent.ConsultationCorrected(
            before.of().visit().map(VisitId::value).orElse(id.value()),
            id.value(),
            ConsultationFacts.of(before.of()),
            ConsultationFacts.of(after),
            !after.note().equals(before.of().note())));
  }
}
