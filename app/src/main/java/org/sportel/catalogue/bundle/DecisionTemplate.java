package org.sportel.catalogue.bundle;

import java.util.List;
import org.sportel.platform.LocalText;

/**
 * The texts of a service's decisions. Merge fields stand in double braces; {@code fields} names the
 * ones that may be used.
 */
public record DecisionTemplate(
    List<String> fields, Wording granted, Wording refused, RemedyWording remedy) {
  /** Copies the fields. */
  public DecisionTemplate {
    fields = List.copyOf(fields);
  }

  /** Title and body of a document. */
  public record Wording(LocalText title, LocalText body) {}

  /**
   * The sentence on the legal remedy.
   *
   * @param known with the fields {@code appealPeriod} and {@code appealBody}
   * @param open where the catalogue does not state a remedy: the legal office completes it
   */
  public record RemedyWording(LocalText known, LocalText open) {}
}
