package org.sportel.procedure.running;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.sportel.procedure.Due;
import org.sportel.procedure.FormulaFailed;
import org.sportel.procedure.Trigger;

/** Reads dates, durations and cycles as ISO 8601 writes them. */
public final class Times {
  private Times() {}

  /**
   * When a timer fires and how often after that.
   *
   * @param left how often it fires after the first time; −1 without end
   */
  public record Plan(Due due, int left) {}

  /**
   * Reads when a timer fires.
   *
   * @throws FormulaFailed when the value is no date, duration or cycle
   */
  public static Plan plan(Trigger.Timer.Kind kind, String expression, @Nullable Object value) {
    if (value == null || value.toString().isBlank()) {
      throw new FormulaFailed(expression, "no value");
    }
    try {
      return switch (kind) {
        case DATE -> new Plan(date(value), 0);
        case DURATION -> new Plan(after(value), 0);
        case CYCLE -> cycle(value.toString().strip());
      };
    } catch (DateTimeException | NumberFormatException bad) {
      throw new FormulaFailed(expression, "cannot be read as a time: " + value);
    }
  }

  /** A due date given as a date, a date-time or a duration. */
  static Due due(String expression, Object value) {
    var kind =
        value instanceof Duration || value instanceof Period || value.toString().startsWith("P")
            ? Trigger.Timer.Kind.DURATION
            : Trigger.Timer.Kind.DATE;
    return plan(kind, expression, value).due();
  }

  private static Due date(Object value) {
    return switch (value) {
      case LocalDate day -> new Due.On(day);
      case OffsetDateTime at -> new Due.At(at);
      case ZonedDateTime at -> new Due.At(at.toOffsetDateTime());
      case LocalDateTime at -> new Due.At(at.atOffset(ZoneOffset.UTC));
      default -> date(value.toString().strip());
    };
  }

  private static Due date(String text) {
    if (!text.contains("T")) {
      return new Due.On(LocalDate.parse(text));
    }
    int zone = text.indexOf('[');
    if (zone > 0) {
      return new Due.At(ZonedDateTime.parse(text).toOffsetDateTime());
    }
    boolean offset = text.endsWith("Z") || text.lastIndexOf('+') > 0 || text.lastIndexOf('-') > 8;
    return new Due.At(
        offset ? OffsetDateTime.parse(text) : LocalDateTime.parse(text).atOffset(ZoneOffset.UTC));
  }

  private static Due after(Object value) {
    return switch (value) {
      case Duration time -> new Due.After(Period.ZERO, time);
      case Period days -> new Due.After(days, Duration.ZERO);
      default -> after(value.toString().strip());
    };
  }

  private static Due after(String text) {
    int time = text.indexOf('T');
    String days = time < 0 ? text : text.substring(0, time);
    return new Due.After(
        days.equals("P") ? Period.ZERO : Period.parse(days),
        time < 0 ? Duration.ZERO : Duration.parse("P" + text.substring(time)));
  }

  private static Plan cycle(String text) {
    int slash = text.indexOf('/');
    if (!text.startsWith("R") || slash < 0 || text.indexOf('/', slash + 1) >= 0) {
      throw new DateTimeException(text);
    }
    String count = text.substring(1, slash);
    int times = count.isEmpty() ? -1 : Integer.parseInt(count);
    if (times == 0) {
      throw new DateTimeException(text);
    }
    return new Plan(after(text.substring(slash + 1)), times < 0 ? -1 : times - 1);
  }
}
