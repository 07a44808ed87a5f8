package org.sportel.visits.consultations;

import org.sportel.network.Centres;
import org.sportel.visits.Visits;
import org.sportel.visits.model.NewConsultation;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** Refuses advice that names what is not there. */
@Component
final class ConsultationCheck {
  private final Centres centres;
  private final Visits visits;
  private final Institutions institutions;

  ConsultationCheck(Centres centres, Visits visits, Institutions institutions) {
    this.centres = centres;
    this.visits = visits;
    this.institutions = institutions;
  }

  void check(NewConsultation noted) {
    centres.get(noted.centre());
    noted.visit().ifPresent(visits::get);
    if (!noted.institution().map(institutions::has).orElse(true)) {
      throw new VisitRefusal(VisitRefusal.Reason.INSTITUTION_UNKNOWN);
    }
    noted.check();
  }
}
