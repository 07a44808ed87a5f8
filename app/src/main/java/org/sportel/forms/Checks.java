package org.sportel.forms;

import java.math.BigDecimal;
import java.util.Optional;
import org.sportel.feel.TextPattern;
import org.sportel.platform.LocalText;

/** What an answer must be, as the schema's {@code validate} says. */
record Checks(boolean required, Bounds bounds, Optional<Shape> shape, Kind kind) {
  static final Checks NONE = new Checks(false, Bounds.NONE, Optional.empty(), Kind.ANY);

  /** Sizes; lengths are counted on trimmed text. */
  record Bounds(
      Optional<BigDecimal> min,
      Optional<BigDecimal> max,
      Optional<Integer> minLength,
      Optional<Integer> maxLength) {
    static final Bounds NONE =
        new Bounds(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A pattern that must be found in the text, with the schema's own words for when it is not. */
  record Shape(TextPattern pattern, Optional<LocalText> words) {}

  /** What kind of text it is. */
  enum Kind {
    ANY,
    EMAIL,
    PHONE
  }
}
