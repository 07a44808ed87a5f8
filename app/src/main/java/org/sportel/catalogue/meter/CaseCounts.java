package org.sportel.catalogue.meter;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.catalogue.card.ServiceCode;

/** Counts the cases of a service; who keeps the figures answers. */
public interface CaseCounts {
  /** What was counted of a service, in a transaction of its tenant. */
  Counted of(ServiceCode code);

  /**
   * The cases of a service.
   *
   * @param lastYear how many came in the 365 days before now
   * @param versions what was counted of each version, all its cases taken together
   */
  record Counted(int lastYear, Map<UUID, OfVersion> versions) {
    /** Nothing was counted. */
    static final Counted NONE = new Counted(0, Map.of());

    /** Copies the versions. */
    public Counted {
      versions = Map.copyOf(versions);
    }
  }

  /**
   * The cases under one version.
   *
   * @param days the middle of the days from receipt to decision; empty while none is decided
   */
  record OfVersion(int cases, Optional<BigDecimal> days) {
    /** A version without cases. */
    static final OfVersion NONE = new OfVersion(0, Optional.empty());
  }
}
