package org.sportel.visits.help;

import java.time.Clock;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.sportel.visits.Seats;
import org.sportel.visits.model.HallEvent;
import org.sportel.visits.model.Seat;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** Asks the centre's manager to come to a counter; nobody in the hall notices. */
@Component
public final class AskForHelp {
  private final HelpRequests requests;
  private final Seats seats;
  private final Authority authority;
  private final Journal journal;
  private final Clock clock;

  AskForHelp(
      HelpRequests requests, Seats seats, Authority authority, Journal journal, Clock clock) {
    this.requests = requests;
    this.seats = seats;
    this.authority = authority;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Asks for the acting person's counter; who has asked already waits on.
   *
   * @throws VisitRefusal NO_SEAT
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter
   */
  public void ask() {
    authority.require(Power.SERVE_COUNTER);
    var seat = seat();
    if (requests.of(seat).isPresent()) {
      return;
    }
    requests.ask(seat, clock.instant());
    journal.record(
        new HallEvent.HelpAsked(seat.centre().value(), seat.counter().value(), seat.account()));
  }

  /**
   * Takes the acting person's request back; where there is none nothing changes.
   *
   * @throws VisitRefusal NO_SEAT
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter
   */
  public void takeBack() {
    authority.require(Power.SERVE_COUNTER);
    var seat = seat();
    EndHelp.end(requests, journal, seat.centre(), seat.counter());
  }

  private Seat seat() {
    return seats.find().orElseThrow(() -> new VisitRefusal(VisitRefusal.Reason.NO_SEAT));
  }
}
