package org.sportel.visits.control;

import java.time.Clock;
import java.time.Instant;
import org.sportel.network.CentreId;
import org.sportel.network.CentreRight;
import org.sportel.network.Centres;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.LocalText;
import org.sportel.visits.model.HallEvent;
import org.sportel.visits.model.VisitRefusal;
import org.sportel.visits.room.RoomStates;
import org.springframework.stereotype.Component;

/** Shows a message on the displays and kiosks of a centre until a time. */
@Component
public final class ShowMessage {
  private final Centres centres;
  private final RoomStates rooms;
  private final Authority authority;
  private final Journal journal;
  private final Clock clock;

  ShowMessage(
      Centres centres, RoomStates rooms, Authority authority, Journal journal, Clock clock) {
    this.centres = centres;
    this.rooms = rooms;
    this.authority = authority;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Shows it instead of the one before, in the caller's write transaction.
   *
   * @throws VisitRefusal MESSAGE_EMPTY without words, or TIMES_WRONG for a time that has passed
   * @throws org.sportel.network.NetworkRefusal CENTRE_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage the
   *     centre's unit
   */
  public void show(CentreId centre, LocalText text, Instant until) {
    CentreRight.require(authority, centres.get(centre));
    if (text.texts().values().stream().allMatch(String::isBlank)) {
      throw new VisitRefusal(VisitRefusal.Reason.MESSAGE_EMPTY);
    }
    if (!until.isAfter(clock.instant())) {
      throw new VisitRefusal(VisitRefusal.Reason.TIMES_WRONG);
    }
    rooms.show(centre, text, until);
    journal.record(new HallEvent.MessageShown(centre.value(), until));
  }

  /**
   * Takes it down; where there is none nothing changes.
   *
   * @throws org.sportel.network.NetworkRefusal CENTRE_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage the
   *     centre's unit
   */
  public void takeDown(CentreId centre) {
    CentreRight.require(authority, centres.get(centre));
    if (rooms.of(centre).message().isPresent()) {
      rooms.silence(centre);
      journal.record(new HallEvent.MessageTakenDown(centre.value()));
    }
  }
}
