package org.sportel.complaints.model;

import java.util.Set;
import java.util.UUID;

/**
 * Where a person stands in an office.
 *
 * @param units the units in which their duties hold; none for duties in the whole tenant
 * @param leads the units whose head they are
 * @param leadsAll whether they are the head of the whole office
 */
public record OfficePost(UUID account, Set<UUID> units, Set<UUID> leads, boolean leadsAll) {
  /** Copies the sets. */
  public OfficePost {
    units = Set.copyOf(units);
    leads = Set.copyOf(leads);
  }
}
