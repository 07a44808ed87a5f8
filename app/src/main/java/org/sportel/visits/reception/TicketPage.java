package org.sportel.visits.reception;

import java.util.List;
import org.sportel.web.PanelContent;

/**
 * A ticket to be handed over.
 *
 * @param waits whether it waits already
 * @param panels printed on it
 * @param offers what other modules let the reception do with it
 */
record TicketPage(
    String id,
    TicketPaper paper,
    boolean waits,
    List<PanelContent> panels,
    List<PanelContent> offers) {
  TicketPage {
    panels = List.copyOf(panels);
    offers = List.copyOf(offers);
  }
}
