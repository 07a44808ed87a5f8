package org.sportel.platform.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Reads days as people type them and as addresses name them; of a year that nobody means there is
 * no day, and none that a database or a calendar cannot count with.
 */
public final class TypedDay {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;

  private TypedDay() {}

  /** Three fields, each with or without a point behind it; empty where they make no day. */
  public static Optional<LocalDate> of(String day, String month, String year) {
    try {
      return Optional.of(LocalDate.of(number(year), number(month), number(day)))
          .filter(date -> meant(date.getYear()));
    } catch (DateTimeException | NumberFormatException notADay) {
      return Optional.empty();
    }
  }

  /** A day such as {@code 2026-11-28}. */
  public static Optional<LocalDate> iso(String text) {
    return read(text, LocalDate::parse, LocalDate::getYear);
  }

  /** A month such as {@code 2026-11}. */
  public static Optional<YearMonth> isoMonth(String text) {
    return read(text, YearMonth::parse, YearMonth::getYear);
  }

  /** A moment with its offset, such as {@code 2026-11-28T08:00:00Z}. */
  public static Optional<Instant> isoTime(String text) {
    return read(
            text,
            typed -> OffsetDateTime.parse(typed).withOffsetSameInstant(ZoneOffset.UTC),
            OffsetDateTime::getYear)
        .map(OffsetDateTime::toInstant);
  }

  private static <T> Optional<T> read(
      String text, Function<String, T> reader, ToIntFunction<T> year) {
    try {
      return Optional.of(reader.apply(text.strip())).filter(day -> meant(year.applyAsInt(day)));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private static boolean meant(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static int number(String typed) {
    var text = TypedText.line(typed);
    return Integer.parseInt(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
  }
}
