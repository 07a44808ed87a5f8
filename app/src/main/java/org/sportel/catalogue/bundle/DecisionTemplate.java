package org.sportel.catalogue.bundle;

import java.util.List;
import java.util.Objects;
import org.sportel.platform.LocalText;

/**
 * The texts of a service's decisions. Merge fields stand in double braces; {@code fields} names the
 * ones that may be used.
 */
public record DecisionTemplate(
    List<String> fields, Wording granted, Wording refused, RemedyWording remedy) {
  /** Refuses what is missing and copies the fields. */
  public DecisionTemplate {
    fields = List.copyOf(fields);
    Objects.requireNonNull(granted, "granted");
    Objects.requireNonNull(refused, "refused");
    Objects.requireNonNull(remedy, "remedy");
  }

  /** Title and body of a document. */
  public record Wording(LocalText title, LocalText body) {
    /** Refuses what is missing. */
    public Wording {
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(body, "body");
    }
  }

  /**
   * The sentence on the legal remedy.
   *
   * @param known with the fields {@code appealPeriod} and {@code appealBody}
   * @param open where the catalogue does not state a remedy: the legal office completes it
   */
  public record RemedyWording(LocalText known, LocalText open) {
    /** Refuses what is missing. */
    public RemedyWording {
      Objects.requireNonNull(known, "known");
      Objects.requireNonNull(open, "open");
    }
  }
}
