package org.sportel.deadlines;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/**
 * Declares a day off or a day worked for the running transaction's tenant. It counts for cases
 * whose clock begins afterwards: a date promised to somebody stays, and so does its explanation.
 */
@Component
public final class DeclareDay {
  private static final int YEARS_AHEAD = 5;

  private final CalendarChanges changes;
  private final WorkCalendars calendars;
  private final CurrentDay today;
  private final Journal journal;
  private final Authority authority;
  private final Clock clock;

  DeclareDay(
      CalendarChanges changes,
      WorkCalendars calendars,
      CurrentDay today,
      Journal journal,
      Authority authority,
      Clock clock) {
    this.changes = changes;
    this.calendars = calendars;
    this.today = today;
    this.journal = journal;
    this.authority = authority;
    this.clock = clock;
  }

  /**
   * Declares it.
   *
   * @throws DayRefusal DAY_PAST, DAY_FAR, ALREADY_DECLARED, ALREADY_OFF or ALREADY_WORKED
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void declare(CalendarChange change) {
    authority.require(Power.ADMINISTER);
    var day = change.day();
    if (day.isBefore(today.day())) {
      throw new DayRefusal(DayRefusal.Reason.DAY_PAST);
    }
    if (day.isAfter(today.day().plusYears(YEARS_AHEAD))) {
      throw new DayRefusal(DayRefusal.Reason.DAY_FAR, YEARS_AHEAD);
    }
    if (changes.standing(day).isPresent()) {
      throw new DayRefusal(DayRefusal.Reason.ALREADY_DECLARED, day);
    }
    var worked = change instanceof CalendarChange.DayWorked;
    if (calendars.current().isWorking(day) == worked) {
      throw new DayRefusal(
          worked ? DayRefusal.Reason.ALREADY_WORKED : DayRefusal.Reason.ALREADY_OFF, day);
    }
    changes.put(change, now());
    journal.record(new CalendarEvent.Declared(subject(day), day, worked));
  }

  /**
   * Takes back what was declared of a day; the country's calendar holds again.
   *
   * @throws DayRefusal DAY_PAST, or NOT_DECLARED when nothing stands
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void takeBack(LocalDate day) {
    authority.require(Power.ADMINISTER);
    if (day.isBefore(today.day())) {
      throw new DayRefusal(DayRefusal.Reason.DAY_PAST);
    }
    if (!changes.remove(day, now())) {
      throw new DayRefusal(DayRefusal.Reason.NOT_DECLARED);
    }
    journal.record(new CalendarEvent.TakenBack(subject(day), day));
  }

  /** What stands of the tenant's declarations, by day. */
  public List<CalendarChange> declared() {
    return changes.list();
  }

  /** What was last taken back of a day, so that it can be declared again. */
  public Optional<CalendarChange> takenBack(LocalDate day) {
    return changes.takenBack(day);
  }

  /** As exact as the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static UUID subject(LocalDate day) {
    return UUID.nameUUIDFromBytes(("calendar " + day).getBytes(StandardCharsets.UTF_8));
  }
}
