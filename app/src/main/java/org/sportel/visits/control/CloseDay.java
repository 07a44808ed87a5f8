package org.sportel.visits.control;

import java.util.Optional;
import org.sportel.network.CentreId;
import org.sportel.network.CentreRight;
import org.sportel.network.Centres;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.visits.LeaveQueue;
import org.sportel.visits.model.HallEvent;
import org.sportel.visits.room.RoomStates;
import org.springframework.stereotype.Component;

/** Ends a centre's day: no more tickets are given, and those who wait are served or sent home. */
@Component
public final class CloseDay {
  private final Centres centres;
  private final RoomStates rooms;
  private final LeaveQueue leaveQueue;
  private final CurrentDay today;
  private final Authority authority;
  private final Journal journal;

  CloseDay(
      Centres centres,
      RoomStates rooms,
      LeaveQueue leaveQueue,
      CurrentDay today,
      Authority authority,
      Journal journal) {
    this.centres = centres;
    this.rooms = rooms;
    this.leaveQueue = leaveQueue;
    this.today = today;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Ends it for today, in the caller's write transaction; who is at a counter is served to the end.
   *
   * @param sendHome whether those who wait leave unserved; otherwise they are still called
   * @return how many were sent home
   * @throws org.sportel.network.NetworkRefusal CENTRE_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage the
   *     centre's unit
   */
  public int close(CentreId id, boolean sendHome) {
    var centre = centres.get(id);
    CentreRight.require(authority, centre);
    rooms.close(id, Optional.of(today.day()));
    int sent = sendHome ? leaveQueue.leaveAll(centre) : 0;
    journal.record(new HallEvent.DayClosed(id.value(), sent));
    return sent;
  }

  /**
   * Gives tickets again today; who was sent home needs a new one.
   *
   * @throws org.sportel.network.NetworkRefusal CENTRE_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage the
   *     centre's unit
   */
  public void open(CentreId centre) {
    CentreRight.require(authority, centres.get(centre));
    if (rooms.of(centre).closedOn(today.day())) {
      rooms.close(centre, Optional.empty());
      journal.record(new HallEvent.DayOpened(centre.value()));
    }
  }
}
