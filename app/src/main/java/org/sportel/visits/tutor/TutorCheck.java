package org.sportel.visits.tutor;

import org.sportel.catalogue.Services;
import org.sportel.visits.consultations.Institutions;
import org.sportel.visits.consultations.OwnServices;
import org.sportel.visits.model.NewConsultation;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** Says whether a tutor session may be noted so. */
@Component
final class TutorCheck {
  private static final int MOST_MINUTES = 240;

  private final Institutions institutions;
  private final Services services;

  TutorCheck(Institutions institutions, Services services) {
    this.services = services;
    this.institutions = institutions;
  }

  /**
   * Refuses what is wrong.
   *
   * @throws VisitRefusal SERVICE_UNKNOWN, ESERVICE_MISSING where neither an own service nor a name
   *     was given, INSTITUTION_UNKNOWN, NUMBER_WRONG for minutes out of bounds, NOTE_LONG or
   *     NOTE_PERSONAL
   */
  void check(TutorSession session) {
    if (session.service().isEmpty() && session.named().isEmpty()) {
      throw new VisitRefusal(VisitRefusal.Reason.ESERVICE_MISSING);
    }
    OwnServices.check(services, session.service());
    if (session.institution().filter(id -> !institutions.has(id)).isPresent()) {
      throw new VisitRefusal(VisitRefusal.Reason.INSTITUTION_UNKNOWN);
    }
    if (session.minutes() < 1 || session.minutes() > MOST_MINUTES) {
      throw new VisitRefusal(VisitRefusal.Reason.NUMBER_WRONG, 1, MOST_MINUTES);
    }
    NewConsultation.checkNote(session.note());
    NewConsultation.checkNote(session.named());
  }
}
