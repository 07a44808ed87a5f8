package org.sportel.insight.dashboards;

import java.time.LocalDate;
import java.time.YearMonth;

/** How far back a dashboard looks: whole months and the one that is running. */
public enum DashboardSpan {
  /** The month that is running. */
  MONTH(1),
  /** Three months, the running one among them. */
  QUARTER(3),
  /** Twelve months, the running one among them. */
  YEAR(12),
  /** Thirty-six months, the running one among them. */
  THREE_YEARS(36);

  private final int months;

  DashboardSpan(int months) {
    this.months = months;
  }

  /** The first day that counts when this is the last one. */
  public LocalDate from(LocalDate last) {
    return YearMonth.from(last).minusMonths(months - 1L).atDay(1);
  }
}
