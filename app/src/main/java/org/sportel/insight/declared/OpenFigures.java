package org.sportel.insight.declared;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.insight.Dimension;
import org.sportel.platform.Authority.Places;
import org.springframework.stereotype.Component;

/**
 * The published indicators of the running transaction's tenant as open data: by month, for months
 * that are over, and by service, for years that are over. No totals are given; a month that a total
 * published elsewhere would give away is hidden with others, and where a month is hidden, at least
 * two services of its year are, so that neither list gives the other away.
 */
@Component
public final class OpenFigures {
  private static final int YEARS = 3;

  private final DeclaredIndicators indicators;
  private final Measuring measuring;
  private final Clock clock;

  OpenFigures(DeclaredIndicators indicators, Measuring measuring, Clock clock) {
    this.indicators = indicators;
    this.measuring = measuring;
    this.clock = clock;
  }

  /**
   * One row of the data set.
   *
   * @param dimension month or service
   * @param period the month, or the year
   * @param key the service's code; empty for months
   * @param value empty where it is hidden or of nothing
   */
  public record Row(
      String indicator,
      Dimension dimension,
      String period,
      String key,
      Optional<BigDecimal> value,
      Optional<Long> sample,
      boolean hidden) {
    /** A month in which nothing was counted; a number of nothing is zero. */
    public static Row empty(DeclaredIndicator one, String month) {
      return new Row(
          one.code(),
          Dimension.MONTH,
          month,
          "",
          Optional.of(BigDecimal.ZERO).filter(_ -> one.formula().adds()),
          Optional.of(0L),
          false);
    }
  }

  /** The indicators that are published. */
  public List<DeclaredIndicator> published() {
    return indicators.list().stream()
        .filter(one -> one.terms().published() && one.terms().seers().isEmpty())
        .toList();
  }

  /** Every row, by indicator, year and key. */
  public List<Row> rows(ZoneId zone) {
    var month = YearMonth.from(clock.instant().atZone(zone)).atDay(1);
    var rows = new ArrayList<Row>();
    for (var one : published()) {
      for (var year = month.getYear() - YEARS; year <= month.getYear(); year++) {
        year(one, LocalDate.of(year, 1, 1), month, zone, rows);
      }
    }
    return rows;
  }

  private void year(
      DeclaredIndicator one, LocalDate from, LocalDate now, ZoneId zone, List<Row> rows) {
    var next = from.plusYears(1);
    var until = next.isAfter(now) ? now : next;
    if (!from.isBefore(until)) {
      return;
    }
    var question = new IndicatorQuestion(from, until, Map.of(), Places.everywhere(), zone);
    var least = PublishedTotals.least(one);
    var months = measuring.by(Dimension.MONTH, one.formula(), question);
    var small = PublishedMonths.of(months, least).hidden();
    months.forEach(
        (month, measured) ->
            rows.add(row(one, Dimension.MONTH, month, "", measured, small.contains(month))));
    if (until.equals(next)) {
      var services = measuring.by(Dimension.SERVICE, one.formula(), question);
      var hidden = Suppression.hidden(Suppression.sizes(services), least, !small.isEmpty());
      services.forEach(
          (service, measured) ->
              rows.add(
                  row(
                      one,
                      Dimension.SERVICE,
                      Integer.toString(from.getYear()),
                      service,
                      measured,
                      hidden.contains(service))));
    }
  }

  private static Row row(
      DeclaredIndicator one,
      Dimension dimension,
      String period,
      String key,
      Measured measured,
      boolean hidden) {
    return new Row(
        one.code(),
        dimension,
        period,
        key,
        hidden ? Optional.empty() : measured.value(),
        hidden ? Optional.empty() : Optional.of(measured.sample()),
        hidden);
  }
}
