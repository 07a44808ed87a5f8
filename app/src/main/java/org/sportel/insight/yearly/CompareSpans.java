package org.sportel.insight.yearly;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.insight.FigureFilter;
import org.sportel.insight.FigureQuestion;
import org.sportel.insight.Figures;
import org.sportel.insight.Indicator;
import org.sportel.insight.Indicators;
import org.springframework.stereotype.Component;

/** Asks for the figures of whole months and of the same months a year before. */
@Component
final class CompareSpans {
  private static final int MONTHS = 3;
  private static final List<String> COMPARED =
      List.of("received", "decided", "on-time", "late", "without-deadline", "processing-median");

  private final Figures figures;
  private final Indicators indicators;

  CompareSpans(Figures figures, Indicators indicators) {
    this.figures = figures;
    this.indicators = indicators;
  }

  /**
   * The months of the filter, the last twelve of them at most, or the last three; a month that is
   * not over is left out. Empty where no whole month is left.
   */
  Optional<ComparedSpan> of(FigureQuestion question) {
    var over = YearMonth.from(question.now().atZone(question.zone())).minusMonths(1);
    var filter = question.filter();
    var to = filter.to().filter(month -> month.isBefore(over)).orElse(over);
    var first = filter.from().orElse(to.minusMonths(MONTHS - 1L));
    var from = first.isBefore(to.minusMonths(11)) ? to.minusMonths(11) : first;
    if (from.isAfter(to)) {
      return Optional.empty();
    }
    var months = from.until(to, ChronoUnit.MONTHS) + 1;
    var before =
        span(question, from.minusYears(1), to.minusYears(1))
            .map(values -> new ComparedSpan.Before(true, values))
            .or(
                () ->
                    span(question, from.minusMonths(months), to.minusMonths(months))
                        .map(values -> new ComparedSpan.Before(false, values)));
    return span(question, from, to).map(now -> new ComparedSpan(from, to, now, before));
  }

  /** The figures of some months; empty where nothing came and nothing was decided. */
  private Optional<Map<String, BigDecimal>> span(
      FigureQuestion question, YearMonth from, YearMonth to) {
    var values =
        figures.values(
            COMPARED.stream().<Indicator>map(indicators::get).toList(),
            question.with(
                new FigureFilter(question.filter().values(), Optional.of(from), Optional.of(to))));
    return Optional.of(values)
        .filter(
            some -> ComparedSpan.count(some, "received") + ComparedSpan.count(some, "decided") > 0);
  }
}
