package org.sportel.catalogue.bundle;

import java.util.Objects;
import org.sportel.platform.LocalText;

/**
 * A letter or a message that a procedure sends, in every language. Merge fields stand in double
 * braces, and a paragraph that begins with {@code {{?field}}} is left out where that field is
 * empty; {@link MergeNames} says which fields there are.
 */
public record LetterTemplate(LocalText title, LocalText body) {
  /** Refuses what is missing. */
  public LetterTemplate {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(body, "body");
  }
}
