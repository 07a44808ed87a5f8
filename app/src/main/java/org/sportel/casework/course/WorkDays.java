package org.sportel.casework.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sportel.deadlines.HolidayPack;
import org.sportel.deadlines.WorkCalendar;
import org.sportel.network.Tenant;
import org.springframework.stereotype.Component;

/** Which days a municipality works: its country's holidays; only weekends where none are known. */
@Component
final class WorkDays {
  private static final WorkCalendar WEEKENDS =
      new WorkCalendar(
          Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Map.of(), Set.of(), 2000, 2000);

  private final Map<String, WorkCalendar> calendars = new ConcurrentHashMap<>();

  WorkCalendar of(Tenant tenant) {
    return calendars.computeIfAbsent(tenant.country().toLowerCase(Locale.ROOT), WorkDays::read);
  }

  private static WorkCalendar read(String country) {
    try (var bytes = WorkDays.class.getResourceAsStream("/packs/" + country + "/holidays.json")) {
      return bytes == null
          ? WEEKENDS
          : HolidayPack.read(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)).calendar();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
