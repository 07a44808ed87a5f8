package org.sportel.insight.compared;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sportel.insight.Dimension;
import org.sportel.insight.FigureFilter;
import org.sportel.insight.FigureQuestion;
import org.sportel.insight.Figures;
import org.sportel.insight.Indicators;
import org.sportel.insight.declared.Measured;
import org.sportel.insight.declared.PublishedMonths;
import org.sportel.insight.declared.PublishedTotals;
import org.sportel.insight.words.OnTimeReadings;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.text.TypedDay;
import org.springframework.stereotype.Component;

/**
 * How many cases of the running transaction's tenant were decided on time since the beginning of
 * last year, as far as others may read it: of the months that may be told together, like every
 * published total.
 */
@Component
public final class PublishedOnTime {
  /** Of how many cases a share or a reading must be made to be told. */
  public static final int LEAST = 5;

  private final Figures figures;
  private final Indicators indicators;
  private final PublishedTotals published;
  private final Clock clock;

  PublishedOnTime(Figures figures, Indicators indicators, PublishedTotals published, Clock clock) {
    this.figures = figures;
    this.indicators = indicators;
    this.published = published;
    this.clock = clock;
  }

  /**
   * What may be told.
   *
   * @param until the day after the last
   */
  public record Told(OnTimeReadings readings, LocalDate from, LocalDate until) {}

  /** What may be told; empty where too few were decided with a deadline. */
  public Optional<Told> told(ZoneId zone) {
    var days = published.question(zone);
    var question =
        new FigureQuestion(
            FigureFilter.none(),
            Places.everywhere(),
            zone,
            clock.instant(),
            Optional.of(new FigureQuestion.Days(days.from(), days.until())));
    var months =
        figures.by(
            Dimension.MONTH, OnTimeReadings.CODES.stream().map(indicators::get).toList(), question);
    var sizes = new HashMap<String, Measured>();
    months.forEach(
        (month, values) -> {
          var ended = OnTimeReadings.of(values).ended();
          if (ended > 0) {
            sizes.put(month, new Measured(Optional.empty(), ended));
          }
        });
    return PublishedMonths.of(sizes, LEAST)
        .whole()
        .map(window -> new Told(sum(months, window), window.from(), window.until()));
  }

  /** What was decided in the window, and what is open past its deadline whenever it came. */
  private static OnTimeReadings sum(
      Map<String, Map<String, BigDecimal>> months, PublishedMonths.Window window) {
    var sum = OnTimeReadings.none();
    for (var month : months.entrySet()) {
      var day = TypedDay.isoMonth(month.getKey()).orElseThrow().atDay(1);
      var inside = !day.isBefore(window.from()) && day.isBefore(window.until());
      var values = new HashMap<>(month.getValue());
      if (!inside) {
        Stream.of("on-time", "late", "decided").forEach(values::remove);
      }
      sum = sum.plus(OnTimeReadings.of(values));
    }
    return sum;
  }
}
