package org.sportel.visits.control;

import java.util.Optional;
import org.sportel.network.CentreId;
import org.sportel.network.CentreRight;
import org.sportel.network.Centres;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.contact.EmailAddress;
import org.sportel.visits.model.HallEvent;
import org.sportel.visits.model.VisitRefusal;
import org.sportel.visits.room.RoomState;
import org.sportel.visits.room.RoomStates;
import org.springframework.stereotype.Component;

/** Sets from when on the control room of a centre warns. */
@Component
public final class SetAlerts {
  /** The longest wait that can be a limit, in minutes. */
  public static final int MOST_MINUTES = 480;

  /** The longest queue that can be a limit. */
  public static final int MOST_WAITING = 999;

  private final Centres centres;
  private final RoomStates rooms;
  private final Authority authority;
  private final Journal journal;

  SetAlerts(Centres centres, RoomStates rooms, Authority authority, Journal journal) {
    this.centres = centres;
    this.rooms = rooms;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Sets the limits of every queue; empty is no warning.
   *
   * @param mailTo where warnings are mailed too, at most once an hour for each limit of a queue
   * @throws VisitRefusal NUMBER_WRONG or ADDRESS_WRONG
   * @throws org.sportel.network.NetworkRefusal CENTRE_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage the
   *     centre's unit
   */
  public void set(CentreId centre, Optional<RoomState.Limits> limits, Optional<String> mailTo) {
    CentreRight.require(authority, centres.get(centre));
    limits.ifPresent(
        one -> {
          require(one.minutes(), MOST_MINUTES);
          require(one.waiting(), MOST_WAITING);
        });
    rooms.warn(centre, limits, mailTo.map(SetAlerts::address));
    journal.record(
        new HallEvent.AlertsSet(
            centre.value(),
            limits.map(RoomState.Limits::minutes),
            limits.map(RoomState.Limits::waiting)));
  }

  private static String address(String typed) {
    return EmailAddress.read(typed)
        .orElseThrow(() -> new VisitRefusal(VisitRefusal.Reason.ADDRESS_WRONG))
        .value();
  }

  private static void require(int number, int most) {
    if (number < 1 || number > most) {
      throw new VisitRefusal(VisitRefusal.Reason.NUMBER_WRONG, 1, most);
    }
  }
}
