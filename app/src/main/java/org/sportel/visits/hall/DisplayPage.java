package org.sportel.visits.hall;

import org.sportel.platform.LocalText.Shown;

/**
 * A display in the hall.
 *
 * @param tag of the part that renews itself
 */
record DisplayPage(String path, Shown centre, HallBoard board, String tag) {}
