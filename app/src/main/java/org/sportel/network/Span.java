package org.sportel.network;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A time during which a centre is open, by the day on which it opens. Midnight as its end is the
 * end of that day; an end before the beginning is on the next day, as of an office on call from
 * 22:00 to 6:00.
 *
 * @throws IllegalArgumentException when it ends when it begins, unless that is midnight: open all
 *     day
 */
public record Span(LocalTime opens, LocalTime closes) {
  private static final int DAY = 24 * 60;
  private static final Pattern WRITTEN =
      Pattern.compile("\\s*(\\d{1,2})[:.](\\d{2})\\s*[-–—]\\s*(\\d{1,2})[:.](\\d{2})\\s*");

  /** Checks that it lasts. */
  public Span {
    if (opens.equals(closes) && !closes.equals(LocalTime.MIDNIGHT)) {
      throw new IllegalArgumentException("Closes when it opens: " + opens + "–" + closes);
    }
  }

  /** Reads a span such as {@code 8:00–12:00} or {@code 16.00 - 24.00}; empty when it is none. */
  public static Optional<Span> read(String written) {
    var found = WRITTEN.matcher(written);
    if (!found.matches()) {
      return Optional.empty();
    }
    int opens = minutes(found.group(1), found.group(2));
    int closes = minutes(found.group(3), found.group(4));
    boolean lasts = opens != closes && opens >= 0 && opens < DAY && closes >= 0;
    return lasts ? Optional.of(new Span(time(opens), time(closes))) : Optional.empty();
  }

  private static int minutes(String hour, String minute) {
    int minutes = Integer.parseInt(hour) * 60 + Integer.parseInt(minute);
    return Integer.parseInt(minute) < 60 && minutes <= DAY ? minutes : -1;
  }

  private static LocalTime time(int minutes) {
    return LocalTime.MIDNIGHT.plusMinutes(minutes);
  }

  /** Whether it ends on the day after it begins; at midnight it does not. */
  public boolean overMidnight() {
    return closes.isBefore(opens) && !untilMidnight();
  }

  /** Whether it ends with the day. */
  public boolean untilMidnight() {
    return closes.equals(LocalTime.MIDNIGHT);
  }

  /** Whether a time of the day it begins on lies within; the closing minute no longer does. */
  public boolean contains(LocalTime time) {
    boolean beforeEnd = overMidnight() || untilMidnight() || time.isBefore(closes);
    return !time.isBefore(opens) && beforeEnd;
  }

  /** Whether a time of the day after the one it begins on still lies within. */
  public boolean reachesInto(LocalTime time) {
    return overMidnight() && time.isBefore(closes);
  }

  /** Whether another of the same day begins before this one has ended. */
  boolean overlaps(Span next) {
    return overMidnight() || untilMidnight() || next.opens.isBefore(closes);
  }
}
