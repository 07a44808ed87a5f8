package org.sportel.deadlines;

import java.time.LocalDate;
import org.sportel.platform.LocalText;

/** What one municipality declares for itself, over its country's calendar. */
public sealed interface CalendarChange {
  /** The day concerned. */
  LocalDate day();

  /**
   * The offices are closed.
   *
   * @param source the order that says so
   */
  record DayOff(LocalDate day, LocalText name, LocalText source) implements CalendarChange {}

  /** The offices work although it is a weekend or a holiday. */
  record DayWorked(LocalDate day, LocalText source) implements CalendarChange {}
}
