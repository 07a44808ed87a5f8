package org.sportel.insight.declared;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.sportel.insight.Dimension;
import org.sportel.platform.Authority.Places;
import org.springframework.stereotype.Component;

/**
 * Values of the running transaction's tenant since the beginning of last year that others may read:
 * of whole months, and only as far as the months that are told allow, so that what is hidden of
 * them is not found by subtraction, neither today nor by who asks again later.
 */
@Component
public final class PublishedTotals {
  private static final int LEAST = 5;

  private final Measuring measuring;
  private final Clock clock;

  PublishedTotals(Measuring measuring, Clock clock) {
    this.measuring = measuring;
    this.clock = clock;
  }

  /** Of how many a value must be made to be told: never of fewer than five. */
  public static int least(DeclaredIndicator one) {
    return Math.max(LEAST, one.terms().minimumSample());
  }

  /** The days that count: the months that are over, since the beginning of last year. */
  public IndicatorQuestion question(ZoneId zone) {
    var until = LocalDate.ofInstant(clock.instant(), zone).withDayOfMonth(1);
    var from = until.withDayOfYear(1).minusYears(1);
    return new IndicatorQuestion(from, until, Map.of(), Places.everywhere(), zone);
  }

  /** The values of the months, small ones too; {@link PublishedMonths} says which are told. */
  public Map<String, Measured> months(DeclaredIndicator one, ZoneId zone) {
    return measuring.by(Dimension.MONTH, one.formula(), question(zone));
  }

  /**
   * The value of all months together that may be told together; without a value and of too few
   * where there are none.
   */
  public Measured total(DeclaredIndicator one, ZoneId zone) {
    var months = months(one, zone);
    return told(one, months, zone)
        .map(days -> measuring.total(one.formula(), days))
        .orElseGet(() -> new Measured(Optional.empty(), few(one, months)));
  }

  /**
   * A value and between which values the true one lies.
   *
   * @param interval empty where there is no value
   */
  public record Estimated(Measured measured, Optional<Interval> interval) {}

  /** The same as {@link #total} with its interval. */
  public Estimated estimated(DeclaredIndicator one, ZoneId zone) {
    var months = months(one, zone);
    return told(one, months, zone)
        .map(
            days -> {
              var total = measuring.total(one.formula(), days);
              return new Estimated(total, measuring.interval(one.formula(), days, total));
            })
        .orElseGet(
            () ->
                new Estimated(new Measured(Optional.empty(), few(one, months)), Optional.empty()));
  }

  /** The days of the months that may be told together. */
  private Optional<IndicatorQuestion> told(
      DeclaredIndicator one, Map<String, Measured> months, ZoneId zone) {
    return PublishedMonths.of(months, least(one))
        .whole()
        .map(days -> question(zone).between(days.from(), days.until()));
  }

  /** Of nothing, or of too few to be told. */
  private static long few(DeclaredIndicator one, Map<String, Measured> months) {
    return Math.min(least(one) - 1L, months.values().stream().mapToLong(Measured::sample).sum());
  }
}
