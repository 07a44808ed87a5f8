package org.sportel.insight.log;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sportel.insight.log.LogRefusal.Reason;

/**
 * Dates as logs write them: ISO 8601 with {@code T} or a blank, with or without an offset, and
 * {@code 31.12.2026 14:30}; others by a pattern. Without an offset they are of one zone.
 */
public final class LogDates {
  private static final int DIGITS_OF_A_SECOND = 9;

  private static final Set<String> UNKNOWN =
      Set.of("", "?", "-", "–", "null", "none", "nil", "unknown", "n/a", "na", "nan", "nat");

  private static final List<DateTimeFormatter> USUAL =
      List.of(
          new DateTimeFormatterBuilder()
              .append(DateTimeFormatter.ISO_LOCAL_DATE)
              .appendPattern("['T'][ ]")
              .optionalStart()
              .append(DateTimeFormatter.ISO_LOCAL_TIME)
              .appendPattern("[ ]")
              .optionalStart()
              .appendOffset("+HH:MM", "Z")
              .optionalEnd()
              .optionalStart()
              .appendOffset("+HHMM", "Z")
              .optionalEnd()
              .optionalStart()
              .appendLiteral("UTC")
              .optionalEnd()
              .optionalEnd()
              .toFormatter(Locale.ROOT),
          DateTimeFormatter.ofPattern("d.M.uuuu[ H:mm[:ss]]", Locale.ROOT)
              .withResolverStyle(ResolverStyle.STRICT));

  /** ISO 8601; what has no offset is UTC. */
  public static final LogDates UTC = new LogDates(ZoneOffset.UTC, Optional.empty());

  private final ZoneId zone;
  private final List<DateTimeFormatter> formats;

  /**
   * Reads in a zone.
   *
   * @param pattern as {@link DateTimeFormatter} writes it, tried before the usual forms
   * @throws IllegalArgumentException when the pattern is none
   */
  public LogDates(ZoneId zone, Optional<String> pattern) {
    this.zone = zone;
    this.formats =
        Stream.concat(
                pattern.stream()
                    .map(
                        own ->
                            new DateTimeFormatterBuilder()
                                .parseCaseInsensitive()
                                .appendPattern(own)
                                .toFormatter(Locale.ENGLISH)),
                USUAL.stream())
            .toList();
  }

  /** Whether a text says that the time is not known. */
  static boolean unknown(String text) {
    var bare = text.strip();
    return bare.length() < 8 && UNKNOWN.contains(bare.toLowerCase(Locale.ROOT));
  }

  /**
   * The moment an attribute holds; empty where it says that it is not known.
   *
   * @throws LogRefusal NOT_A_DATE, at the attribute's place, for what is not a date between the
   *     years 1 and 9999
   */
  Optional<Instant> of(LogAttribute attribute) {
    if (unknown(attribute.text())) {
      return Optional.empty();
    }
    return Optional.of(
        read(shortened(attribute.text().strip()))
            .orElseThrow(
                () -> new LogRefusal(Reason.NOT_A_DATE, attribute.place(), attribute.key())));
  }

  /** A second with more than nine digits behind its point, which XML allows, to nine. */
  private static String shortened(String text) {
    int point = text.indexOf('.', text.indexOf(':') + 1);
    int end = point + 1;
    while (point >= 0 && end < text.length() && Character.digit(text.charAt(end), 10) >= 0) {
      end++;
    }
    int kept = point + 1 + DIGITS_OF_A_SECOND;
    return point >= 0 && end > kept ? text.substring(0, kept) + text.substring(end) : text;
  }

  private Optional<Instant> read(String text) {
    for (var format : formats) {
      try {
        var read =
            format.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        var instant = instant(read);
        var year = instant.atOffset(ZoneOffset.UTC).getYear();
        return Optional.of(instant).filter(_ -> year >= 1 && year <= 9999);
      } catch (DateTimeException e) {
        continue;
      }
    }
    return Optional.empty();
  }

  private Instant instant(TemporalAccessor read) {
    return switch (read) {
      case OffsetDateTime time -> time.toInstant();
      case LocalDateTime time -> time.atZone(zone).toInstant();
      case LocalDate day -> day.atStartOfDay(zone).toInstant();
      case TemporalAccessor other -> throw new DateTimeException(other.toString());
    };
  }
}
