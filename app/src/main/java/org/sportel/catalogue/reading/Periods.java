package org.sportel.catalogue.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sportel.catalogue.card.Period;
import org.sportel.catalogue.card.Period.Measure;

/** Finds lengths of time in a text: "15 (petnaest) dana", "1 mjesec", "48 sati", "30 – 60 dana". */
final class Periods {
  /** More would be a year's number or an account. */
  private static final int MOST = 3_660;

  private final Pattern pattern;

  Periods(TextPatterns.Times times) {
    this.pattern =
        Pattern.compile(
            "(?<![\\d.,/])(\\d{1,4})(?:\\s*[–-]\\s*(\\d{1,4}))?\\s*(?:\\([^)]{1,40}\\)\\s*)?"
                + "(?:(?<hour>%s)|(?<day>%s)|(?<month>%s))(?!\\w)"
                    .formatted(times.hour(), times.day(), times.month()),
            Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** The first length of time in the text. */
  Optional<Period> first(String text) {
    var found = pattern.matcher(text.toLowerCase(Locale.ROOT));
    return found.find() ? period(found) : Optional.empty();
  }

  /** The text without its first length of time. */
  String without(String text) {
    var found = pattern.matcher(text.toLowerCase(Locale.ROOT));
    return found.find() ? text.substring(0, found.start()) + text.substring(found.end()) : text;
  }

  private static Optional<Period> period(Matcher found) {
    var least = Integer.parseInt(found.group(1));
    var most = found.group(2) == null ? least : Integer.parseInt(found.group(2));
    if (least < 1 || most < least || most > MOST) {
      return Optional.empty();
    }
    return Optional.of(new Period(least, most, measure(found)));
  }

  private static Measure measure(Matcher found) {
    if (found.group("hour") != null) {
      return Measure.HOUR;
    }
    return found.group("day") != null ? Measure.DAY : Measure.MONTH;
  }
}
