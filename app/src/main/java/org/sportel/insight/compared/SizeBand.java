package org.sportel.insight.compared;

import static org.sportel.web.Texts.t;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sportel.web.Texts;

/**
 * Offices of similar size: by how many cases or tickets stand behind the value that is compared.
 * The inhabitants of an office are not known to the program.
 */
enum SizeBand {
  /** Fewer than a hundred. */
  SMALL(0, 100),
  /** From a hundred to a thousand. */
  MIDDLE(100, 1_000),
  /** A thousand and more. */
  LARGE(1_000, Long.MAX_VALUE);

  private final long from;
  private final long until;

  SizeBand(long from, long until) {
    this.from = from;
    this.until = until;
  }

  /** The band in which a sample lies. */
  static SizeBand of(long sample) {
    return List.of(values()).reversed().stream()
        .filter(band -> sample >= band.from)
        .findFirst()
        .orElse(SMALL);
  }

  /** The band of a name in an address; empty for all sizes. */
  static Optional<SizeBand> find(String typed) {
    return Arrays.stream(values()).filter(band -> band.name().equals(typed)).findFirst();
  }

  /** Whether a sample lies in a band, or in any where none is chosen. */
  static boolean within(Optional<SizeBand> band, long sample) {
    return band.filter(one -> one != of(sample)).isEmpty();
  }

  /** Its bounds in words. */
  String words() {
    return switch (this) {
      case SMALL -> t("insight.size.SMALL", Texts.number(until));
      case MIDDLE -> t("insight.size.MIDDLE", Texts.number(from), Texts.number(until - 1));
      case LARGE -> t("insight.size.LARGE", Texts.number(from));
    };
  }
}
