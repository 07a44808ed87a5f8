package org.sportel.deadlines;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Declares a day off or a day worked for the running transaction's tenant. */
@Component
public final class DeclareDay {
  private final CalendarChanges changes;
  private final Journal journal;
  private final Authority authority;

  DeclareDay(CalendarChanges changes, Journal journal, Authority authority) {
    this.changes = changes;
    this.journal = journal;
    this.authority = authority;
  }

  /**
   * Declares it; what was declared of that day before is replaced. Dates already promised stay.
   *
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void declare(CalendarChange change) {
    authority.require(Power.ADMINISTER);
    changes.put(change);
    journal.record(
        new CalendarEvent.Declared(
            subject(change.day()), change.day(), change instanceof CalendarChange.DayWorked));
  }

  /**
   * Takes back what was declared of a day; the country's calendar holds again.
   *
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void takeBack(LocalDate day) {
    authority.require(Power.ADMINISTER);
    if (changes.remove(day)) {
      journal.record(new CalendarEvent.TakenBack(subject(day), day));
    }
  }

  /** What the tenant has declared so far, by day. */
  public List<CalendarChange> declared() {
    return changes.list();
  }

  private static UUID subject(LocalDate day) {
    return UUID.nameUUIDFromBytes(("calendar " + day).getBytes(StandardCharsets.UTF_8));
  }
}
