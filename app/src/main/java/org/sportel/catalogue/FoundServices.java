package org.sportel.catalogue;

import java.util.List;
import org.sportel.catalogue.card.Category;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.LocalText;
import org.sportel.platform.TenantId;

/**
 * Services that answer a question, nearest first.
 *
 * @param total how many there are on all pages together
 * @param nearest whether they answer other words than those asked for
 */
public record FoundServices(List<Hit> hits, long total, boolean nearest) {
  private static final int FEW = 10;

  /** Copies the hits. */
  public FoundServices {
    hits = List.copyOf(hits);
  }

  /** These, found by other words. */
  FoundServices asNearest() {
    return new FoundServices(hits, total, true);
  }

  /** The nearest of these, found by one word of several: more would be no answer. */
  FoundServices few() {
    var first = hits.stream().limit(FEW).toList();
    return new FoundServices(first, first.size(), true);
  }

  /** One service of one tenant. */
  public record Hit(
      TenantId tenant,
      ServiceCode code,
      LocalText title,
      Category category,
      boolean illustrative) {}
}
