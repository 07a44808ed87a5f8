package org.sportel.deadlines;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.sportel.platform.LocalText;

/**
 * One step of the way to a date; all times in the municipality's zone. The names of the steps and
 * of their parts are kept in the database.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "step")
public sealed interface ReckoningStep {
  /** The article the rule comes from. */
  record Basis(LocalText legalBasis) implements ReckoningStep {}

  /** What the service's description says of the time, where no article is named. */
  record Stated(LocalText words) implements ReckoningStep {}

  /** The clock was set running. */
  record Started(DeadlineRule.Start event, LocalDateTime at) implements ReckoningStep {}

  /** Which day counts as the first. */
  record FirstDay(DeadlineRule.First first, LocalDate day) implements ReckoningStep {}

  /** The time as the rule gives it, before stops and rolling. */
  record Counted(DeadlineRule.Unit unit, int length, LocalDate lastDay) implements ReckoningStep {}

  /** The month has no day of that number: its last day counts. */
  record EndOfMonth(int dayOfMonth, LocalDate lastDay) implements ReckoningStep {}

  /** The hours as the rule gives them. */
  record HoursCounted(int length, LocalDateTime until) implements ReckoningStep {}

  /** A holiday on an ordinary weekday that was not counted. */
  record Skipped(Holiday holiday) implements ReckoningStep {}

  /** The time was extended on a day; the length is the whole time, from the same start. */
  record Extended(LocalDate on, DeadlineRule.Unit unit, int length) implements ReckoningStep {}

  /** The applicant chose the faster way that the service offers. */
  record Faster(DeadlineRule.Unit unit, int length) implements ReckoningStep {}

  /**
   * The clock was stopped for something else than the applicant's answer.
   *
   * @param reason {@code opinion}, {@code payment} or {@code translation}
   */
  record StoppedFor(String reason, LocalDateTime at) implements ReckoningStep {}

  /** The clock was stopped. */
  record StoppedAt(LocalDateTime at) implements ReckoningStep {}

  /**
   * The clock runs again.
   *
   * @param days of the rule's own kind that were not counted
   */
  record Resumed(LocalDateTime at, int days, LocalDate lastDay) implements ReckoningStep {}

  /** The clock of a rule in hours runs again. */
  record HoursResumed(LocalDateTime at, long minutes, LocalDateTime until)
      implements ReckoningStep {}

  /** The clock stands: no date yet. */
  record Standing(LocalDateTime since) implements ReckoningStep {}

  /**
   * The last day was not worked, so the time ends with the next working day.
   *
   * @param why the holiday; empty for a weekend
   */
  record Rolled(LocalDate from, Optional<Holiday> why, LocalDate to) implements ReckoningStep {}

  /** The holidays of that year are not known yet: the date may still move. */
  record YearUnknown(int year) implements ReckoningStep {}

  /** The last day. */
  record EndsOn(LocalDate day) implements ReckoningStep {}

  /** The last minute, for a rule in hours. */
  record EndsAt(LocalDateTime at) implements ReckoningStep {}

  /** Where a rule comes from: its article; else the description's words; else nothing. */
  static List<ReckoningStep> basis(DeadlineRule rule) {
    return rule
        .legalBasis()
        .<ReckoningStep>map(Basis::new)
        .or(() -> rule.words().map(Stated::new))
        .stream()
        .toList();
  }
}
