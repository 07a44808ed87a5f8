package org.sportel.catalogue.reading;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Optional;
import org.sportel.catalogue.reading.Period.Measure;
import org.sportel.catalogue.reading.TextPatterns.Sign;

/** Finds lengths of time in a text: "15 (petnaest) dana", "1 mjesec", "48 sati", "30 – 60 dana". */
final class Periods {
  /** More would be a year's number or an account. */
  private static final int MOST = 3_660;

  private final Pattern pattern;

  Periods(TextPatterns words) {
    this.pattern =
        Pattern.compile(
            "(?:^|[^0-9.,/])(?P<length>([0-9]{1,4})(?:[\\s\\pZ]*[–-][\\s\\pZ]*([0-9]{1,4}))?[\\s\\pZ]*"
                + "(?:\\([^)]{1,40}\\)[\\s\\pZ]*)?"
                + "(?:(?P<hour>%s)|(?P<working>%s)|(?P<calendar>%s)|(?P<day>%s)|(?P<month>%s)))(?:[^\\pL0-9_]|$)"
                    .formatted(
                        words.source(Sign.HOUR),
                        words.source(Sign.WORKING_DAY),
                        words.source(Sign.CALENDAR_DAY),
                        words.source(Sign.DAY),
                        words.source(Sign.MONTH)));
  }

  /** The first length of time in the text. */
  Optional<Period> first(String text) {
    var found = pattern.matcher(text.toLowerCase(Locale.ROOT));
    return found.find() ? period(found) : Optional.empty();
  }

  /** The text without its first length of time. */
  String without(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    var found = pattern.matcher(lower);
    return lower.length() == text.length() && found.find()
        ? text.substring(0, found.start("length")) + text.substring(found.end("length"))
        : text;
  }

  private static Optional<Period> period(Matcher found) {
    var least = Integer.parseInt(found.group(2));
    var most = found.group(3) == null ? least : Integer.parseInt(found.group(3));
    if (least < 1 || most < least || most > MOST) {
      return Optional.empty();
    }
    return Optional.of(new Period(least, most, measure(found)));
  }

  private static Measure measure(Matcher found) {
    if (found.group("hour") != null) {
      return Measure.HOUR;
    }
    if (found.group("working") != null) {
      return Measure.WORKING_DAY;
    }
    if (found.group("calendar") != null) {
      return Measure.CALENDAR_DAY;
    }
    return found.group("day") != null ? Measure.DAY : Measure.MONTH;
  }
}
