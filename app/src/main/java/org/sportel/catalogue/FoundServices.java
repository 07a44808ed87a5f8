package org.sportel.catalogue;

import java.util.List;
import org.sportel.platform.LocalText;
import org.sportel.platform.TenantId;

/**
 * Services that answer a question, nearest first.
 *
 * @param total how many there are on all pages together
 */
public record FoundServices(List<Hit> hits, long total) {
  /** Copies the hits. */
  public FoundServices {
    hits = List.copyOf(hits);
  }

  /** One service of one tenant. */
  public record Hit(
      TenantId tenant,
      ServiceCode code,
      LocalText title,
      Category category,
      boolean illustrative) {}
}
