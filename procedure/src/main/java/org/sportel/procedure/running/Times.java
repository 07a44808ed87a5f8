package org.sportel.procedure.running;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sportel.procedure.Due;
import org.sportel.procedure.FormulaFailed;
import org.sportel.procedure.Trigger;

/** Reads dates, durations and cycles as ISO 8601 writes them. */
public final class Times {
  private static final Pattern CYCLE = Pattern.compile("R([1-9]\\d*)?/([^/]+)");

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
    boolean duration = value.toString().startsWith("P");
    var kind = duration ? Trigger.Timer.Kind.DURATION : Trigger.Timer.Kind.DATE;
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
    var read =
        DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
    return new Due.At(
        read instanceof OffsetDateTime at ? at : LocalDateTime.from(read).atOffset(ZoneOffset.UTC));
  }

  private static Due after(Object value) {
    return switch (value) {
      case Duration time -> new Due.After(Period.ZERO, time);
      case Period days -> new Due.After(days, Duration.ZERO);
      default -> after(value.toString().strip());
    };
  }

  private static Due after(String text) {
    String[] parts = text.split("T", 2);
    return new Due.After(
        parts[0].equals("P") ? Period.ZERO : Period.parse(parts[0]),
        parts.length == 1 ? Duration.ZERO : Duration.parse("PT" + parts[1]));
  }

  private static Plan cycle(String text) {
    var read = CYCLE.matcher(text);
    if (!read.matches()) {
      throw new DateTimeException(text);
    }
    String times = read.group(1);
    return new Plan(after(read.group(2)), times == null ? -1 : Integer.parseInt(times) - 1);
  }
}
