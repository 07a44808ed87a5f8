package org.sportel.visits.hall;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.platform.text.CodeLetters;
import org.sportel.web.PanelContent;

/**
 * A ticket on a telephone.
 *
 * @param tag of the part that renews itself
 * @param panels what other modules say once the ticket is over
 */
record FollowPage(
    String path, Shown centre, TicketStanding standing, String tag, List<PanelContent> panels) {
  private static final int CODE = 10;

  /** Whether somebody took it on the way and is not there yet. */
  boolean onTheWay() {
    return standing.state().equals(TicketStanding.ON_THE_WAY);
  }

  /** What they type at the kiosk. */
  String code() {
    var code = path.substring(path.lastIndexOf('/') + 1);
    return CodeLetters.are(code, CODE) ? CodeLetters.grouped(code, CODE / 2) : code;
  }
}
