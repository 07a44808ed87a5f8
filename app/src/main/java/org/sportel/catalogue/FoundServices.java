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
 */
public record FoundServices(List<Hit> hits, long total) {
  /** Copies the hits. */
  public FoundServices {
    hits = List.copyOf(hits);
  }

  /** By title as it is read, those that only illustrate last. */
  FoundServices inOrder(Lang reader) {
    var alphabet = Collator.getInstance(ULocale.forLanguageTag(reader.tag()));
    var order =
        Comparator.comparing(Hit::illustrative)
            .thenComparing(hit -> hit.title().in(reader).text(), alphabet::compare);
    return new FoundServices(hits.stream().sorted(order).toList(), total);
  }

  /** One page of these. */
  FoundServices page(int page, int most) {
    return new FoundServices(hits.stream().skip((page - 1L) * most).limit(most).toList(), total);
  }

  /** One service of one tenant. */
  public record Hit(
      TenantId tenant,
      ServiceCode code,
      LocalText title,
      Category category,
      boolean illustrative) {}
}
