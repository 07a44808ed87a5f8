package org.sportel.catalogue;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import org.sportel.catalogue.card.Category;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.TenantId;

/**
 * Services that answer a question, nearest first.
 *
 * @param total how many there are on all pages together
 * @param nearest whether they answer other words than those asked for
 */
public record FoundServices(List<Hit> hits, long total, boolean nearest) {
  /** Copies the hits. */
  public FoundServices {
    hits = List.copyOf(hits);
  }

  /** These, found by other words. */
  FoundServices asNearest() {
    return new FoundServices(hits, total, true);
  }

  /** By title as it is read, those that only illustrate last. */
  FoundServices inOrder(Lang reader) {
    var alphabet = Collator.getInstance(ULocale.forLanguageTag(reader.tag()));
    var order =
        Comparator.comparing(Hit::illustrative)
            .thenComparing(hit -> hit.title().in(reader).text(), alphabet::compare);
    return new FoundServices(hits.stream().sorted(order).toList(), total, nearest);
  }

  /** One page of these. */
  FoundServices page(int page, int most) {
    return new FoundServices(
        hits.stream().skip((page - 1L) * most).limit(most).toList(), total, nearest);
  }

  /** One service of one tenant. */
  public record Hit(
      TenantId tenant,
      ServiceCode code,
      LocalText title,
      Category category,
      boolean illustrative) {}
}
