package org.sportel.visits.hall;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.PanelContent;

/**
 * A ticket on a telephone.
 *
 * @param tag of the part that renews itself
 * @param panels what other modules say once the ticket is over
 */
record FollowPage(
    String path, Shown centre, TicketStanding standing, String tag, List<PanelContent> panels) {}
