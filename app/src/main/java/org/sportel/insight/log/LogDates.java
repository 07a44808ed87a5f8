package org.sportel.insight.log;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import org.sportel.insight.log.LogRefusal.Reason;

/** Dates as logs write them: ISO 8601, with or without an offset; without one they are UTC. */
final class LogDates {
  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendOffset("+HH:MM", "Z")
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HHMM", "Z")
          .optionalEnd()
          .optionalEnd()
          .toFormatter();

  private LogDates() {}

  /** Refuses, at the attribute's place, what is not a date between the years 1 and 9999. */
  static Instant of(LogAttribute attribute) {
    return of(attribute.text(), attribute.key(), attribute.place());
  }

  static Instant of(String text, String key, SourcePosition place) {
    try {
      var read =
          FORMAT.parseBest(
              text.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      var instant = instant(read);
      var year = instant.atOffset(ZoneOffset.UTC).getYear();
      if (year >= 1 && year <= 9999) {
        return instant;
      }
    } catch (DateTimeException e) {
      throw new LogRefusal(Reason.NOT_A_DATE, place, key);
    }
    throw new LogRefusal(Reason.NOT_A_DATE, place, key);
  }

  private static Instant instant(TemporalAccessor read) {
    return switch (read) {
      case OffsetDateTime time -> time.toInstant();
      case LocalDateTime time -> time.toInstant(ZoneOffset.UTC);
      case LocalDate day -> day.atStartOfDay(ZoneOffset.UTC).toInstant();
      case TemporalAccessor other -> throw new DateTimeException(other.toString());
    };
  }
}
