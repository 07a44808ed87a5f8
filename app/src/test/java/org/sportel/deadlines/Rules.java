package org.sportel.deadlines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
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
    return new DeadlineRule(unit, length, Start.REGISTRATION, Rolling.FORWARD, BASIS);
  }

  static DeadlineRule fixed(int length, Unit unit) {
    return new DeadlineRule(unit, length, Start.REGISTRATION, Rolling.NONE, BASIS);
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
