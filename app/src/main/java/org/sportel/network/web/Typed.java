package org.sportel.network.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sportel.network.Hours;
import org.sportel.network.Span;
import org.sportel.platform.text.TypedDay;
import org.sportel.web.Numeral;

/** Reads what people type into fields. */
final class Typed {
  private static final int MOST_SPANS = 4;
  private static final Pattern PAIR =
      Pattern.compile("(-?\\d{1,3}\\.\\d{1,15})[,;\\s]\\s{0,3}(-?\\d{1,3}\\.\\d{1,15})");

  private Typed() {}

  /**
   * Times of a day such as {@code 8:00–12:00, 13:00–16:00}; nothing typed means closed.
   *
   * @return empty when they are not understood, overlap or are out of order
   */
  static Optional<List<Span>> times(String typed) {
    if (typed.isBlank()) {
      return Optional.of(List.of());
    }
    var spans = new ArrayList<Span>();
    for (var part : typed.split("[,;]", MOST_SPANS + 1)) {
      var span = Span.read(part);
      if (span.isEmpty() || spans.size() == MOST_SPANS) {
        return Optional.empty();
      }
      spans.add(span.get());
    }
    try {
      return Optional.of(Hours.ordered(spans));
    } catch (IllegalArgumentException overlap) {
      return Optional.empty();
    }
  }

  /** Times as a field shows them. */
  static String of(List<Span> times) {
    return String.join(
        ", ",
        times.stream()
            .map(span -> span.opens() + "–" + (span.untilMidnight() ? "24:00" : span.closes()))
            .toList());
  }

  /** A day from its three parts. */
  static Optional<LocalDate> day(String day, String month, String year) {
    return TypedDay.of(day, month, year);
  }

  /** Degrees of a place on the globe, with a point or a comma; empty when they are none. */
  static Optional<Double> degrees(String typed, int most) {
    var limit = BigDecimal.valueOf(most);
    return Numeral.read(typed).readings().stream()
        .filter(degrees -> degrees.abs().compareTo(limit) <= 0)
        .min(Comparator.comparing(BigDecimal::abs))
        .map(BigDecimal::doubleValue);
  }

  /** North and east as typed; both out of the first field where they were pasted there together. */
  static List<String> pair(String north, String east) {
    var both = PAIR.matcher(north);
    return east.isEmpty() && both.matches()
        ? List.of(both.group(1), both.group(2))
        : List.of(north, east);
  }

  /** What was typed, where anything was. */
  static Optional<String> words(String typed) {
    return typed.isBlank() ? Optional.empty() : Optional.of(typed.strip());
  }
}
