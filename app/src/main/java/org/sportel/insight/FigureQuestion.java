package org.sportel.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.sportel.platform.Authority.Places;

/**
 * A question on the facts of the running transaction's tenant. Figures, groups and lists of cases
 * are all answered from it, so that they agree.
 *
 * @param places the units whose cases count
 * @param zone in which months begin
 * @param now against which open cases are overdue
 * @param days which days count, instead of the months of the filter
 */
public record FigureQuestion(
    FigureFilter filter, Places places, ZoneId zone, Instant now, Optional<Days> days) {

  /** From one day until before another. */
  public record Days(LocalDate from, LocalDate until) {}

  /** A question on the months of its filter. */
  public FigureQuestion(FigureFilter filter, Places places, ZoneId zone, Instant now) {
    this(filter, places, zone, now, Optional.empty());
  }

  /** The same question with another filter. */
  public FigureQuestion with(FigureFilter other) {
    return new FigureQuestion(other, places, zone, now, days);
  }

  /** The first day; empty where everything before counts too. */
  public Optional<LocalDate> from() {
    return days.map(Days::from).or(() -> filter.from().map(month -> month.atDay(1)));
  }

  /** The day after the last; empty where everything after counts too. */
  public Optional<LocalDate> until() {
    return days.map(Days::until).or(() -> filter.to().map(month -> month.plusMonths(1).atDay(1)));
  }
}
