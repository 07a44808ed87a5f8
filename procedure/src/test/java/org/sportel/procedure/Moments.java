package org.sportel.procedure;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Dates, times and durations of the compatibility kit, and when two results are equal. */
final class Moments {
  private static final BigDecimal NEAR = new BigDecimal("0.00000001");

  private Moments() {}

  static Object date(String text) {
    return first(text, LocalDate::parse, year -> LocalDate.parse('+' + year));
  }

  static Object dateTime(String text) {
    return first(text, LocalDateTime::parse, ZonedDateTime::parse);
  }

  static Object time(String text) {
    return first(text, LocalTime::parse, OffsetTime::parse);
  }

  static Object duration(String text) {
    return text.contains("Y") || text.matches("-?P-?\\d+M")
        ? first(text, Period::parse)
        : first(text, Duration::parse);
  }

  @SafeVarargs
  private static Object first(String text, Function<String, Object>... readings) {
    for (var reading : readings) {
      try {
        return reading.apply(text);
      } catch (DateTimeException _) {
        // the next reading
      }
    }
    return text;
  }

  /** Numbers to eight places, as the kit compares them; times as text of the same moment. */
  static boolean equal(@Nullable Object expected, @Nullable Object found) {
    return switch (expected) {
      case null -> found == null;
      case BigDecimal number ->
          found instanceof BigDecimal other && number.subtract(other).abs().compareTo(NEAR) < 0;
      case List<?> list ->
          found instanceof List<?> other
              && other.size() == list.size()
              && java.util.stream.IntStream.range(0, list.size())
                  .allMatch(i -> equal(list.get(i), other.get(i)));
      case Map<?, ?> map ->
          found instanceof Map<?, ?> other
              && other.keySet().equals(map.keySet())
              && map.keySet().stream().allMatch(key -> equal(map.get(key), other.get(key)));
      case String text -> text.equals(found);
      case Boolean truth -> truth.equals(found);
      case Period period ->
          found instanceof String text
              && first(text, Period::parse) instanceof Period other
              && other.toTotalMonths() == period.toTotalMonths();
      case Duration span -> found instanceof String text && span.equals(duration(text));
      default -> found instanceof String text && same(expected, text);
    };
  }

  private static boolean same(Object expected, String found) {
    return expected.equals(date(found))
        || expected.equals(dateTime(found))
        || expected.equals(time(found));
  }
}
