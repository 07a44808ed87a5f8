package org.sportel.visits.web;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.PanelContent;

/**
 * A ticket to be handed over.
 *
 * @param waits whether it waits already
 * @param estimate how long it takes, in words
 * @param panels printed on it
 * @param offers what other modules let the reception do with it
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
    List<PanelContent> panels,
    List<PanelContent> offers) {
  TicketPage {
    onward = List.copyOf(onward);
    panels = List.copyOf(panels);
    offers = List.copyOf(offers);
  }
}
