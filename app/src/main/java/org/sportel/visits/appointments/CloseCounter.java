package org.sportel.visits.appointments;

import java.time.LocalDate;
import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.network.CentreRight;
import org.sportel.network.Centres;
import org.sportel.network.CounterId;
import org.sportel.platform.Authority;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** Says on which days a counter is not staffed; whoever has an appointment there keeps it. */
@Component
public final class CloseCounter {
  private static final int LONGEST = 366;

  private final Centres centres;
  private final CounterAbsences absences;
  private final Authority authority;
  private final Journal journal;
  private final Ids ids;

  CloseCounter(
      Centres centres, CounterAbsences absences, Authority authority, Journal journal, Ids ids) {
    this.centres = centres;
    this.absences = absences;
    this.authority = authority;
    this.journal = journal;
    this.ids = ids;
  }

  /**
   * Says it, in the caller's write transaction.
   *
   * @param until the last day, at most a year after the first
   * @throws VisitRefusal COUNTER_UNKNOWN, or NUMBER_WRONG for days that are none or too many
   * @throws org.sportel.network.NetworkRefusal CENTRE_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage the
   *     centre's unit
   */
  public void close(CentreId id, CounterId counter, LocalDate from, LocalDate until) {
    var centre = centres.get(id);
    CentreRight.require(authority, centre);
    if (centre.counters().stream().noneMatch(one -> one.id().equals(counter))) {
      throw new VisitRefusal(VisitRefusal.Reason.COUNTER_UNKNOWN);
    }
    if (until.isBefore(from) || until.isAfter(from.plusDays(LONGEST))) {
      throw new VisitRefusal(VisitRefusal.Reason.NUMBER_WRONG, 1, LONGEST);
    }
    var absence = new CounterAbsence(ids.next(), counter, from, until);
    absences.add(id, absence);
    journal.record(
        new AppointmentEvent.CounterClosed(id.value(), absence.id(), counter.value(), from, until));
  }

  /**
   * Takes it back, in the caller's write transaction.
   *
   * @throws VisitRefusal COUNTER_UNKNOWN when the centre has no such absence
   * @throws org.sportel.network.NetworkRefusal CENTRE_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage the
   *     centre's unit
   */
  public void open(CentreId id, UUID absence) {
    CentreRight.require(authority, centres.get(id));
    if (!absences.remove(id, absence)) {
      throw new VisitRefusal(VisitRefusal.Reason.COUNTER_UNKNOWN);
    }
    journal.record(new AppointmentEvent.CounterOpened(id.value(), absence));
  }
}
