package org.sportel.visits.printing;

import java.util.Optional;
import org.sportel.network.CentreId;
import org.sportel.network.CentreRight;
import org.sportel.network.Centres;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.visits.model.HallEvent;
import org.springframework.stereotype.Component;

/** Sets the network printer of a centre's kiosks, or takes it away. */
@Component
public final class SetUpPrinter {
  private final TicketPrinters printers;
  private final Centres centres;
  private final Authority authority;
  private final Journal journal;

  SetUpPrinter(TicketPrinters printers, Centres centres, Authority authority, Journal journal) {
    this.printers = printers;
    this.centres = centres;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Sets it; empty takes it away, and the browser of the kiosk prints.
   *
   * @throws org.sportel.network.NetworkRefusal CENTRE_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage the
   *     centre's unit
   */
  public void set(CentreId centre, Optional<TicketPrinters.Address> address) {
    CentreRight.require(authority, centres.get(centre));
    address.ifPresentOrElse(at -> printers.put(centre, at), () -> printers.remove(centre));
    journal.record(new HallEvent.PrinterSet(centre.value(), address.isPresent()));
  }
}
