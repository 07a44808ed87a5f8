package org.sportel.visits.hall;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.sportel.network.Centre;
import org.sportel.visits.BeginVisitAtKiosk;
import org.sportel.visits.model.DeviceKind;
import org.sportel.visits.printing.NetworkPrinter.Outcome;
import org.sportel.visits.printing.PrinterNetwork;
import org.sportel.visits.printing.TicketPrinters;
import org.sportel.visits.printing.TicketSlip;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Prints the ticket of a kiosk on the centre's network printer. What was not printed does not wait,
 * and the person is told.
 */
@Controller
final class PrintTicketController {
  private final Pairing pairing;
  private final KioskPages pages;
  private final TicketPrinters printers;
  private final PrinterNetwork network;
  private final BeginVisitAtKiosk beginVisit;

  PrintTicketController(
      Pairing pairing,
      KioskPages pages,
      TicketPrinters printers,
      PrinterNetwork network,
      BeginVisitAtKiosk beginVisit) {
    this.pairing = pairing;
    this.pages = pages;
    this.printers = printers;
    this.network = network;
    this.beginVisit = beginVisit;
  }

  /** What is printed, and where. */
  private record Job(TicketPrinters.Address at, TicketSlip slip) {}

  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/centres/{code}/kiosk/tickets/{ticket}/print")
  String print(
      @PathVariable String code,
      @PathVariable String ticket,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var outcome =
        pairing
            .read(code, DeviceKind.KIOSK, request, centre -> job(centre, ticket))
            .map(job -> network.print(job.at(), job.slip()));
    if (outcome.filter(one -> one != Outcome.PRINTED).isPresent()) {
      response.setStatus(503);
      response.setHeader("Retry-After", "60");
    }
    return pairing.show(
        code,
        DeviceKind.KIOSK,
        request,
        model,
        (device, centre) -> {
          if (outcome.filter(one -> one == Outcome.PRINTED).isPresent()) {
            beginVisit.handed(device, ticket);
            return "redirect:" + pairing.kioskAgain(code);
          }
          var errors =
              outcome
                  .map(one -> FieldErrors.none().with("", "visits.printer.kiosk." + one))
                  .orElseGet(FieldErrors::none);
          return pages.ticket(centre, ticket, errors, model);
        });
  }

  /** What is to be printed; nothing where the centre has no printer. */
  private Optional<Job> job(Centre centre, String ticket) {
    return printers.of(centre.id()).map(at -> new Job(at, pages.slip(centre, ticket)));
  }
}
