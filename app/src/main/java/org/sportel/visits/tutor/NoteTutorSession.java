package org.sportel.visits.tutor;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.sportel.visits.model.InstitutionId;
import org.sportel.visits.model.VisitEvent;
import org.springframework.stereotype.Component;

/** Notes that somebody was guided on their own account: what was hard and what came of it. */
@Component
final class NoteTutorSession {
  private final TutorSessions sessions;
  private final TutorCheck check;
  private final Authority authority;
  private final Acting acting;
  private final Journal journal;
  private final Making making;

  /** When a session is noted, and under which id. */
  @Component("tutorMaking")
  record Making(Ids ids, Clock clock) {}

  NoteTutorSession(
      TutorSessions sessions,
      TutorCheck check,
      Authority authority,
      Acting acting,
      Journal journal,
      Making making) {
    this.sessions = sessions;
    this.check = check;
    this.authority = authority;
    this.acting = acting;
    this.journal = journal;
    this.making = making;
  }

  /**
   * Notes it. A session has the consent of the person, so one without it cannot be made.
   *
   * @throws org.sportel.visits.model.VisitRefusal ESERVICE_MISSING where neither an own service nor
   *     a name was given, INSTITUTION_UNKNOWN, NUMBER_WRONG for minutes out of bounds, NOTE_LONG or
   *     NOTE_PERSONAL
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter
   */
  void note(TutorSession session) {
    authority.require(Power.SERVE_COUNTER);
    check.check(session);
    var id = making.ids().next();
    sessions.add(
        id, session, acting.now(), making.clock().instant().truncatedTo(ChronoUnit.MICROS));
    journal.record(
        new VisitEvent.TutorSessionNoted(
            id,
            session.centre().value(),
            session.service().map(ServiceCode::value),
            session.institution().map(InstitutionId::value),
            session.hard(),
            session.outcome(),
            session.consent(),
            session.minutes()));
  }
}
