package org.sportel.catalogue.meter;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.sportel.catalogue.card.ServiceCode;

/** Counts the visits joined to the cases of a service; who keeps cases answers. */
public interface VisitCounts {
  /** Fewer cases of a version tell nothing: their visits are not counted. */
  int ENOUGH = 10;

  /**
   * Visits per case of each version with at least {@link #ENOUGH} cases, in a transaction of its
   * tenant. A visit of which several cases of the version came counts once.
   */
  Map<UUID, BigDecimal> of(ServiceCode code);
}
