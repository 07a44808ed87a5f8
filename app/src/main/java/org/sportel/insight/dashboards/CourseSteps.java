package org.sportel.insight.dashboards;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sportel.insight.Grain;
import org.sportel.platform.text.TypedDay;
import org.sportel.web.Texts;

/** The keys of the steps of a course, as the database writes them. */
final class CourseSteps {
  private static final int HOURS = 24;

  private CourseSteps() {}

  /** Every step of a window, those of which nothing is known included. */
  static List<String> of(Grain grain, FigureWindow window) {
    if (grain == Grain.HOUR) {
      return IntStream.range(0, HOURS).mapToObj(CourseSteps::two).toList();
    }
    return window.from().datesUntil(window.until()).map(day -> key(grain, day)).distinct().toList();
  }

  /** The key of the step in which a day lies. */
  static String key(Grain grain, LocalDate day) {
    return switch (grain) {
      case HOUR -> throw new IllegalArgumentException("A day has many hours");
      case DAY -> day.toString();
      case WEEK ->
          String.format(
              Locale.ROOT,
              "%04d-W%02d",
              day.get(IsoFields.WEEK_BASED_YEAR),
              day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> YearMonth.from(day).toString();
      case YEAR -> String.format(Locale.ROOT, "%04d", day.getYear());
    };
  }

  /** The step that is held against this one; empty where the year before had none. */
  static Optional<String> yearBefore(Grain grain, String key) {
    return switch (grain) {
      case HOUR -> Optional.of(key);
      case DAY -> {
        var day = day(key);
        var before = day.minusYears(1);
        yield Optional.of(before)
            .filter(other -> other.getDayOfMonth() == day.getDayOfMonth())
            .map(LocalDate::toString);
      }
      case WEEK -> weekBefore(Integer.parseInt(key.substring(0, 4)) - 1, key.substring(4));
      case MONTH -> Optional.of(month(key).minusYears(1).toString());
      case YEAR -> Optional.of(String.format(Locale.ROOT, "%04d", Integer.parseInt(key) - 1));
    };
  }

  private static Optional<String> weekBefore(int year, String week) {
    var last = key(Grain.WEEK, LocalDate.of(year, 12, 28));
    var before = String.format(Locale.ROOT, "%04d%s", year, week);
    return Optional.of(before).filter(key -> key.compareTo(last) <= 0);
  }

  /** What a step is called. */
  static String label(Grain grain, String key) {
    return switch (grain) {
      case HOUR -> key + ":00";
      case DAY -> Texts.shortDate(day(key));
      case WEEK, YEAR -> key;
      case MONTH -> Texts.month(month(key));
    };
  }

  private static LocalDate day(String key) {
    return TypedDay.iso(key).orElseThrow();
  }

  private static YearMonth month(String key) {
    return TypedDay.isoMonth(key).orElseThrow();
  }

  private static String two(int hour) {
    return String.format(Locale.ROOT, "%02d", hour);
  }
}
