package org.sportel.visits.consultations;

import java.util.Optional;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.visits.model.VisitRefusal;

/** Keeps words that are no service, a name perhaps, out of the journal. */
public final class OwnServices {
  private OwnServices() {}

  /**
   * Refuses what the office does not have.
   *
   * @throws VisitRefusal SERVICE_UNKNOWN
   */
  public static void check(Services services, Optional<ServiceCode> wanted) {
    if (wanted.filter(code -> services.find(code).isEmpty()).isPresent()) {
      throw new VisitRefusal(VisitRefusal.Reason.SERVICE_UNKNOWN);
    }
  }
}
