package org.sportel.insight.dashboards;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How often a dashboard is mailed. */
public enum Rhythm {
  /** After each week, which ends on Sunday. */
  WEEK,
  /** After each month. */
  MONTH;

  /** The last day of the latest period that is over. */
  public LocalDate lastBefore(LocalDate today) {
    return switch (this) {
      case WEEK -> today.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
      case MONTH -> today.withDayOfMonth(1).minusDays(1);
    };
  }
}
