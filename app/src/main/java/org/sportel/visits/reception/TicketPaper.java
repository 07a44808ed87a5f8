package org.sportel.visits.reception;

import gg.jte.Content;
import java.util.List;
import org.sportel.platform.LocalText.Shown;

/**
 * What stands on a ticket, wherever it is given.
 *
 * @param estimate how long it takes, in words
 * @param given when, in words
 * @param code what somebody types who does not scan
 * @param address of the page that follows the ticket
 * @param qr the same, to be scanned
 */
public record TicketPaper(
    Shown centre,
    String number,
    Shown queue,
    List<Shown> onward,
    List<String> elsewhere,
    String estimate,
    String given,
    String code,
    String address,
    Content qr) {
  /** Copies the list. */
  public TicketPaper {
    onward = List.copyOf(onward);
    elsewhere = List.copyOf(elsewhere);
  }
}
