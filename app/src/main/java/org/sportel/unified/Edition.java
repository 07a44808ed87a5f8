package org.sportel.unified;

import java.time.LocalDate;
import java.util.List;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.TenantId;

/**
 * A version of a unified service.
 *
 * @param from the day from which it is in force at the operator
 */
public record Edition(TenantId operator, int number, Card card, List<Part> parts, LocalDate from) {
  /** Copies the parts. */
  public Edition {
    parts = List.copyOf(parts);
  }

  /** The service. */
  public ServiceCode code() {
    return card.code();
  }
}
