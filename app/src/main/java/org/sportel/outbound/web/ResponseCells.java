package org.sportel.outbound.web;

import static org.sportel.web.Texts.t;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sportel.outbound.figures.ResponseTimes;
import org.sportel.outbound.figures.ResponseTimes.Sum;
import org.sportel.web.Texts;
import org.sportel.web.components.Column;
import org.sportel.web.components.Paging;
import org.sportel.web.components.SummaryRow;

/** Writes response times, whoever is asked. */
final class ResponseCells {
  private static final int YEARS = 5;
  private static final List<String> FIGURES =
      List.of(
          "sent",
          "answered",
          "inTime",
          "median",
          "ninetieth",
          "waiting",
          "late",
          "silent",
          "reminders");

  private ResponseCells() {}

  /** The heads, after that of the office or body. */
  static List<Column> columns(String first) {
    return Stream.concat(
            Stream.of(Column.of(first)),
            FIGURES.stream().map(one -> Column.figures(t("outbound.figure." + one))))
        .toList();
  }

  /** What each means. */
  static List<SummaryRow> definitions() {
    return FIGURES.stream()
        .map(
            one ->
                SummaryRow.of(
                    t("outbound.figure." + one),
                    t("outbound.definition." + one, ResponseTimes.LEAST)))
        .toList();
  }

  /**
   * A row after a name.
   *
   * @param none where a time is not told
   */
  static List<String> texts(String name, Sum sum, String none) {
    return List.of(
        name,
        Texts.number(sum.sent()),
        Texts.number(sum.answered()),
        Texts.number(sum.inTime()),
        days(sum.median(), none),
        days(sum.ninetieth(), none),
        Texts.number(sum.waiting()),
        Texts.number(sum.late()),
        Texts.number(sum.silent()),
        Texts.number(sum.reminders()));
  }

  private static String days(Optional<Duration> time, String none) {
    return time.map(
            one ->
                Texts.number(
                    BigDecimal.valueOf(one.toMinutes())
                        .divide(BigDecimal.valueOf(24 * 60), 1, RoundingMode.HALF_UP)))
        .orElse(none);
  }

  /** The years that can be chosen, this one first. */
  static List<Integer> years(LocalDate today) {
    return IntStream.range(0, YEARS).mapToObj(ago -> today.getYear() - ago).toList();
  }

  /** The typed year, or this one. */
  static int year(String typed, LocalDate today) {
    int wanted = Paging.number(typed, 4);
    return years(today).contains(wanted) ? wanted : today.getYear();
  }
}
