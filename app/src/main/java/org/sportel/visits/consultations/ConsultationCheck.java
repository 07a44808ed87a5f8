package org.sportel.visits.consultations;

import org.sportel.catalogue.Services;
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
  private final Services services;

  ConsultationCheck(Centres centres, Visits visits, Institutions institutions, Services services) {
    this.services = services;
    this.centres = centres;
    this.visits = visits;
    this.institutions = institutions;
  }

  void check(NewConsultation noted) {
    centres.get(noted.centre());
    noted.visit().ifPresent(visits::get);
    OwnServices.check(services, noted.service());
    if (!noted.institution().map(institutions::has).orElse(true)) {
      throw new VisitRefusal(VisitRefusal.Reason.INSTITUTION_UNKNOWN);
    }
    noted.check();
  }
}
