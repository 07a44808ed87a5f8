package org.sportel.catalogue.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sportel.network.Centre;
import org.sportel.network.Hours;
import org.sportel.network.Span;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.Texts;

/**
 * A centre as a page shows it.
 *
 * @param hours a line for days with the same hours; empty while not yet given
 * @param counters the names of its counters
 */
record CentreCard(
    Shown name,
    Optional<String> address,
    List<String> hours,
    Optional<String> phone,
    List<Shown> counters) {

  boolean known() {
    return address.isPresent() || !hours.isEmpty() || phone.isPresent() || !counters.isEmpty();
  }

  /** One sentence that names what is not yet given; empty where everything is. */
  String missing() {
    return MissingFact.sentence(
        new MissingFact("catalogue.home.address", address.isEmpty()),
        new MissingFact("catalogue.home.hours", hours.isEmpty()),
        new MissingFact("catalogue.home.phone", phone.isEmpty()));
  }

  static CentreCard of(Centre centre, LocalDate today) {
    return new CentreCard(
        Texts.show(centre.name()),
        centre.address(),
        hours(centre, today),
        centre.contact().phone(),
        centre.counters().stream().map(counter -> Texts.show(counter.name())).toList());
  }

  /** The centre where most people go: the one with most counters, never an outlying office. */
  static Optional<Centre> main(List<Centre> centres) {
    return centres.stream()
        .filter(centre -> centre.unit().isEmpty())
        .max(Comparator.comparing(centre -> centre.counters().size()));
  }

  private static List<String> hours(Centre centre, LocalDate today) {
    var week = centre.hours().weekOf(today);
    if (week.isEmpty()) {
      return List.of();
    }
    var lines = new ArrayList<String>();
    for (int day = 1; day <= 7; ) {
      int last = sameUntil(week.get(), day);
      var spans = week.get().on(DayOfWeek.of(day));
      if (!spans.isEmpty()) {
        lines.add(
            days(day, last)
                + " "
                + String.join(", ", spans.stream().map(CentreCard::span).toList()));
      }
      day = last + 1;
    }
    return lines;
  }

  /** The last of the days that follow each other and have the same hours. */
  private static int sameUntil(Hours week, int first) {
    int last = first;
    while (last < 7 && week.on(DayOfWeek.of(last + 1)).equals(week.on(DayOfWeek.of(first)))) {
      last++;
    }
    return last;
  }

  private static String days(int first, int last) {
    var from = name(DayOfWeek.of(first));
    return first == last ? from : from + "–" + name(DayOfWeek.of(last));
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(java.time.format.TextStyle.FULL_STANDALONE, Texts.lang().locale());
  }

  private static String span(Span span) {
    return Texts.span(span.opens(), span.closes());
  }
}
