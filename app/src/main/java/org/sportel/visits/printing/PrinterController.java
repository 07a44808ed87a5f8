package org.sportel.visits.printing;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sportel.network.CentreId;
import org.sportel.platform.Power;
import org.sportel.visits.web.Here;
import org.sportel.visits.web.ManagedCentres;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a centre's manager sets the printer of the kiosks and tries it. */
@Controller
final class PrinterController {
  private static final String USUAL_PORT = "9100";
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:-]{1,100}");

  private static final int LEAST_PORT = 1024;
  private static final int MOST_PORT = 65_535;

  private final Here here;
  private final ManagedCentres centres;
  private final TicketPrinters printers;
  private final PrinterNetwork network;
  private final SetUpPrinter setUpPrinter;

  PrinterController(
      Here here,
      ManagedCentres centres,
      TicketPrinters printers,
      PrinterNetwork network,
      SetUpPrinter setUpPrinter) {
    this.here = here;
    this.centres = centres;
    this.printers = printers;
    this.network = network;
    this.setUpPrinter = setUpPrinter;
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @GetMapping("/desk/today/{id}/printer")
  String page(@PathVariable UUID id, @RequestParam(defaultValue = "") String done, Model model) {
    var now = here.read(() -> printers.of(new CentreId(id)));
    return show(
        id,
        now.map(TicketPrinters.Address::host).orElse(""),
        now.map(at -> String.valueOf(at.port())).orElse(USUAL_PORT),
        done.isEmpty() ? "" : "saved",
        FieldErrors.none(),
        model);
  }

  /** Sets it; without a host there is none. */
  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping("/desk/today/{id}/printer")
  String set(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String host,
      @RequestParam(defaultValue = "") String port,
      HttpServletResponse response,
      Model model) {
    var errors = FieldErrors.none();
    var number = port(port);
    if (!host.isBlank() && !HOST.matcher(host.strip()).matches()) {
      errors = errors.with("host", "visits.printer.host.wrong");
    }
    if (number.isEmpty()) {
      errors = errors.with("port", "visits.printer.port.wrong");
    }
    if (!host.isBlank() && errors.isEmpty() && network.find(address(host, number)).isEmpty()) {
      errors = errors.with("host", "visits.printer.host.outside");
    }
    if (!errors.isEmpty()) {
      response.setStatus(422);
      return show(id, host, port, "", errors, model);
    }
    var address =
        host.isBlank()
            ? Optional.<TicketPrinters.Address>empty()
            : Optional.of(address(host, number));
    here.run(() -> setUpPrinter.set(new CentreId(id), address));
    return "redirect:/desk/today/" + id + "/printer?done=saved";
  }

  /** Prints a slip that is no ticket. */
  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping("/desk/today/{id}/printer/try")
  String attempt(@PathVariable UUID id, Model model) {
    var centre = here.read(() -> centres.get(new CentreId(id)));
    var at = here.read(() -> printers.of(new CentreId(id)));
    if (at.isEmpty()) {
      return "redirect:/desk/today/" + id + "/printer";
    }
    var name = Texts.show(centre.name()).text();
    var slip =
        new TicketSlip(name, "A000", List.of(t("visits.printer.trial"), "ëç šžčćđ ђљњћџ"), "");
    var outcome = network.print(at.get(), slip);
    return show(
        id,
        at.get().host(),
        String.valueOf(at.get().port()),
        t("visits.printer." + outcome),
        FieldErrors.none(),
        model);
  }

  private static TicketPrinters.Address address(String host, Optional<Integer> port) {
    return new TicketPrinters.Address(host.strip(), port.orElseThrow());
  }

  private static Optional<Integer> port(String typed) {
    var digits = typed.strip();
    return digits.matches("[0-9]{4,5}")
        ? Optional.of(Integer.valueOf(digits)).filter(n -> n >= LEAST_PORT && n <= MOST_PORT)
        : Optional.empty();
  }

  private String show(
      UUID id, String host, String port, String said, FieldErrors errors, Model model) {
    boolean saved = said.equals("saved");
    model.addAttribute(
        "page",
        here.read(
            () ->
                new PrinterPage(
                    id.toString(),
                    Texts.show(centres.get(new CentreId(id)).name()),
                    host,
                    port,
                    saved,
                    saved ? "" : said,
                    errors)));
    return "visits/printing/printerPage";
  }
}
