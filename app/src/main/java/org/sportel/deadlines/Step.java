package org.sportel.deadlines;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.sportel.platform.LocalText;

/** One step of the way to a date; all times in the municipality's zone. */
public sealed interface Step {
  /** The article the rule comes from. */
  record Basis(LocalText legalBasis) implements Step {}

  /** The clock was set running. */
  record Started(DeadlineRule.Start event, LocalDateTime at) implements Step {}

  /** Which day counts as the first. */
  record FirstDay(DeadlineRule.First first, LocalDate day) implements Step {}

  /** The time as the rule gives it, before stops and rolling. */
  record Counted(DeadlineRule.Unit unit, int length, LocalDate lastDay) implements Step {}

  /** The month has no day of that number: its last day counts. */
  record EndOfMonth(int dayOfMonth, LocalDate lastDay) implements Step {}

  /** The hours as the rule gives them. */
  record HoursCounted(int length, LocalDateTime until) implements Step {}

  /** A holiday on an ordinary weekday that was not counted. */
  record Skipped(Holiday holiday) implements Step {}

  /** The clock was stopped. */
  record StoppedAt(LocalDateTime at) implements Step {}

  /**
   * The clock runs again.
   *
   * @param days of the rule's own kind that were not counted
   */
  record Resumed(LocalDateTime at, int days, LocalDate lastDay) implements Step {}

  /** The clock of a rule in hours runs again. */
  record HoursResumed(LocalDateTime at, long minutes, LocalDateTime until) implements Step {}

  /** The clock stands: no date yet. */
  record Standing(LocalDateTime since) implements Step {}

  /**
   * The last day was not worked, so the time ends with the next working day.
   *
   * @param why the holiday; empty for a weekend
   */
  record Rolled(LocalDate from, Optional<Holiday> why, LocalDate to) implements Step {}

  /** The holidays of that year are not known yet: the date may still move. */
  record YearUnknown(int year) implements Step {}

  /** The last day. */
  record EndsOn(LocalDate day) implements Step {}

  /** The last minute, for a rule in hours. */
  record EndsAt(LocalDateTime at) implements Step {}
}
