package org.sportel.web;

import java.time.ZoneId;
import java.util.Optional;

/** Knows the tenants' faces; the network implements it. Answers come from memory. */
public interface Brand {
  /** The tenant whose public pages stand under {@code /m/<slug>}. */
  Optional<TenantFace> ofSlug(String slug);

  /** The tenant of the signed-in member of staff. */
  Optional<TenantFace> ofStaff();

  /** The zone of most tenants, for pages that belong to none; empty while there are none. */
  Optional<ZoneId> zone();
}
