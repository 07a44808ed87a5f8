package org.sportel.network.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sportel.network.Span;
import org.sportel.web.Texts;

/** Puts a day's opening times into words. */
final class DayTimes {
  private DayTimes() {}

  static String words(Optional<List<Span>> times) {
    return times.map(DayTimes::words).orElseGet(() -> Texts.t("network.notGiven"));
  }

  static String words(List<Span> times) {
    return times.isEmpty()
        ? Texts.t("network.closed")
        : times.stream()
            .map(span -> Texts.span(span.opens(), span.closes()))
            .collect(Collectors.joining(", "));
  }
}
