package org.sportel.procedure.running;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sportel.procedure.Due;
import org.sportel.procedure.FormulaFailed;
import org.sportel.procedure.Trigger;

/**
 * Reads dates, durations and cycles as ISO 8601 writes them.
 *
 * <p>A span is at most {@value #YEARS} years and never negative, a date lies between the years
 * {@value #FIRST_YEAR} and {@value #LAST_YEAR}. A cycle needs a pause: at least a second between
 * two rounds, and at least a minute when it goes on for ever or for more than {@value
 * #QUICK_ROUNDS} rounds.
 */
public final class Times {
  private static final int YEARS = 100;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;
  private static final int QUICK_ROUNDS = 100;
  private static final Pattern CYCLE = Pattern.compile("R([1-9]\\d{0,8})?/([^/]{1,100})");

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
   * @throws FormulaFailed when the value is no date, duration or cycle, or none within the limits
   */
  public static Plan plan(Trigger.Timer.Kind kind, String expression, @Nullable Object value) {
    if (value == null || value.toString().isBlank()) {
      throw new FormulaFailed(expression, "no value");
    }
    try {
      Plan plan =
          switch (kind) {
            case DATE -> new Plan(date(value), 0);
            case DURATION -> new Plan(after(value), 0);
            case CYCLE -> cycle(value.toString().strip());
          };
      String why = objection(kind, plan);
      if (!why.isEmpty()) {
        throw new FormulaFailed(expression, why + ": " + value);
      }
      return plan;
    } catch (DateTimeException | ArithmeticException | NumberFormatException bad) {
      throw new FormulaFailed(expression, "cannot be read as a time: " + value);
    }
  }

  /** A due date given as a date, a date-time or a duration. */
  static Due due(String expression, Object value) {
    boolean duration = value.toString().startsWith("P");
    var kind = duration ? Trigger.Timer.Kind.DURATION : Trigger.Timer.Kind.DATE;
    return plan(kind, expression, value).due();
  }

  /** What is wrong with a time that could be read; empty when nothing is. */
  private static String objection(Trigger.Timer.Kind kind, Plan plan) {
    return switch (plan.due()) {
      case Due.On(var day) -> year(day.getYear());
      case Due.AtLocal(var time) -> year(time.getYear());
      case Due.At(var instant) -> year(instant.getYear());
      case Due.After(var days, var time) -> {
        String why = span(days, time);
        yield why.isEmpty() && kind == Trigger.Timer.Kind.CYCLE
            ? pause(days, time, plan.left())
            : why;
      }
    };
  }

  private static String year(int year) {
    return year < FIRST_YEAR || year > LAST_YEAR
        ? "not between the years " + FIRST_YEAR + " and " + LAST_YEAR
        : "";
  }

  private static String span(Period days, Duration time) {
    if (days.toTotalMonths() < 0 || days.getDays() < 0 || time.isNegative()) {
      return "lies in the past";
    }
    boolean tooLong =
        days.toTotalMonths() > YEARS * 12L
            || days.getDays() > YEARS * 366L
            || time.toDays() > YEARS * 366L;
    return tooLong ? "longer than " + YEARS + " years" : "";
  }

  private static String pause(Period days, Duration time, int left) {
    boolean quick = left >= 0 && left < QUICK_ROUNDS;
    Duration least = quick ? Duration.ofSeconds(1) : Duration.ofMinutes(1);
    return days.isZero() && time.compareTo(least) < 0
        ? "a cycle needs a pause of at least " + (quick ? "one second" : "one minute")
        : "";
  }

  private static Due date(Object value) {
    return switch (value) {
      case LocalDate day -> new Due.On(day);
      case OffsetDateTime at -> new Due.At(at);
      case ZonedDateTime at -> new Due.At(at.toOffsetDateTime());
      case LocalDateTime at -> new Due.AtLocal(at);
      default -> date(value.toString().strip());
    };
  }

  private static Due date(String text) {
    if (!text.contains("T")) {
      return new Due.On(LocalDate.parse(text));
    }
    var read =
        DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
    return read instanceof OffsetDateTime at
        ? new Due.At(at)
        : new Due.AtLocal(LocalDateTime.from(read));
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
