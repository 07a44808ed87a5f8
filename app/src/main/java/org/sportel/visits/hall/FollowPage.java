package org.sportel.visits.hall;

import java.util.List;
import java.util.Optional;
import org.sportel.platform.LocalText.Shown;
import org.sportel.visits.model.Ticket;
import org.sportel.web.FieldErrors;
import org.sportel.web.PanelContent;
import org.sportel.web.components.Option;

/**
 * A ticket on a telephone.
 *
 * @param tag of the part that renews itself
 * @param panels what other modules say once the ticket is over
 * @param later how the place can be given up; empty where it cannot
 * @param needs what the holder said that they need
 */
record FollowPage(
    String path,
    Shown centre,
    TicketStanding standing,
    String tag,
    List<PanelContent> panels,
    Optional<Later> later,
    List<String> needs,
    FieldErrors errors) {
  FollowPage {
    panels = List.copyOf(panels);
    needs = List.copyOf(needs);
  }

  /**
   * How the place can be given up.
   *
   * @param behind whether there is time to go behind those who wait now
   * @param times when one may come
   */
  record Later(boolean behind, List<Option> times) {
    Later {
      times = List.copyOf(times);
    }
  }

  /** Whether somebody took it on the way and is not there yet. */
  boolean onTheWay() {
    return standing.state().equals(TicketStanding.ON_THE_WAY);
  }

  /** What they type at the kiosk. */
  String code() {
    return Ticket.readable(path.substring(path.lastIndexOf('/') + 1));
  }
}
