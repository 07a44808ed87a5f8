package org.sportel.visits.hall;

import gg.jte.Content;
import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;

/**
 * The ticket at the kiosk, to be printed or read by a telephone.
 *
 * @param printer whether the centre has a network printer; otherwise the browser prints
 * @param qr leads to the page that follows the ticket
 */
record KioskTicketPage(
    String path,
    Shown centre,
    Shown queue,
    List<Shown> onward,
    String number,
    String given,
    String estimate,
    String address,
    boolean printer,
    Content qr,
    FieldErrors errors) {
  KioskTicketPage {
    onward = List.copyOf(onward);
  }
}
