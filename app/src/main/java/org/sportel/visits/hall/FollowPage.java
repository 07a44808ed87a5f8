package org.sportel.visits.hall;

import org.sportel.platform.LocalText.Shown;

/**
 * A ticket on a telephone.
 *
 * @param tag of the part that renews itself
 */
record FollowPage(String path, Shown centre, TicketStanding standing, String tag) {}
