package org.sportel.visits.web;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.PanelContent;

/**
 * A ticket to be handed over.
 *
 * @param waits whether it waits already
 * @param estimate how long it takes, in words
 */
record TicketPage(
    String id,
    String number,
    Shown centre,
    Shown queue,
    List<Shown> onward,
    boolean waits,
    String given,
    String estimate,
    List<PanelContent> panels) {
  TicketPage {
    onward = List.copyOf(onward);
    panels = List.copyOf(panels);
  }
}
