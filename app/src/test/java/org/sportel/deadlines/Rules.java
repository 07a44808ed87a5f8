package org.sportel.deadlines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.sportel.deadlines.DeadlineRule.First;
import org.sportel.deadlines.DeadlineRule.Rolling;
import org.sportel.deadlines.DeadlineRule.Start;
import org.sportel.deadlines.DeadlineRule.Unit;
import org.sportel.platform.LocalText;

/** Rules, calendars and times for these tests. */
final class Rules {
  static final ZoneId TIRANA = ZoneId.of("Europe/Tirane");
  static final LocalText BASIS = LocalText.of("en", "Article 1");

  private Rules() {}

  static DeadlineRule rolling(int length, Unit unit) {
    return rule(length, unit, First.NEXT_DAY, Rolling.FORWARD);
  }

  static DeadlineRule fixed(int length, Unit unit) {
    return rule(length, unit, First.NEXT_DAY, Rolling.NONE);
  }

  static DeadlineRule rule(int length, Unit unit, First first, Rolling rolling) {
    return new DeadlineRule(
        unit, length, Start.REGISTRATION, first, rolling, Optional.of(BASIS), Optional.empty());
  }

  static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(TIRANA).toInstant();
  }

  static HolidayPack pack(String folder) {
    try {
      return HolidayPack.read(Files.readString(Path.of("../packs", folder, "holidays.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static WorkCalendar calendar(String folder) {
    return pack(folder).calendar();
  }
}
