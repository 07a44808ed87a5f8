package org.sportel.visits.tutor;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.sportel.visits.consultations.Institutions;
import org.sportel.visits.model.InstitutionId;
import org.sportel.visits.model.NewConsultation;
import org.sportel.visits.model.VisitEvent;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** Notes that somebody was guided on their own account: what was hard and what came of it. */
@Component
final class NoteTutorSession {
  private static final int MOST_MINUTES = 240;

  private final TutorSessions sessions;
  private final Institutions institutions;
  private final Authority authority;
  private final Acting acting;
  private final Journal journal;
  private final Making making;

  /** When a session is noted, and under which id. */
  @Component("tutorMaking")
  record Making(Ids ids, Clock clock) {}

  NoteTutorSession(
      TutorSessions sessions,
      Institutions institutions,
      Authority authority,
      Acting acting,
      Journal journal,
      Making making) {
    this.sessions = sessions;
    this.institutions = institutions;
    this.authority = authority;
    this.acting = acting;
    this.journal = journal;
    this.making = making;
  }

  /**
   * Notes it. A session has the consent of the person, so one without it cannot be made.
   *
   * @throws VisitRefusal ESERVICE_MISSING where neither an own service nor a name was given,
   *     INSTITUTION_UNKNOWN, NUMBER_WRONG for minutes out of bounds, NOTE_LONG or NOTE_PERSONAL
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter
   */
  void note(TutorSession session) {
    authority.require(Power.SERVE_COUNTER);
    if (session.service().isEmpty() && session.named().isEmpty()) {
      throw new VisitRefusal(VisitRefusal.Reason.ESERVICE_MISSING);
    }
    if (session.institution().filter(id -> !institutions.has(id)).isPresent()) {
      throw new VisitRefusal(VisitRefusal.Reason.INSTITUTION_UNKNOWN);
    }
    if (session.minutes() < 1 || session.minutes() > MOST_MINUTES) {
      throw new VisitRefusal(VisitRefusal.Reason.NUMBER_WRONG, 1, MOST_MINUTES);
    }
    NewConsultation.checkNote(session.note());
    NewConsultation.checkNote(session.named());
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
