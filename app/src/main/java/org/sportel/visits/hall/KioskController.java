package org.sportel.visits.hall;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.sportel.visits.BeginVisitAtKiosk;
import org.sportel.visits.model.DeviceKind;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.VisitRefusal;
import org.sportel.visits.model.Wish;
import org.sportel.visits.web.Choices;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The machine in the hall at which people take tickets. */
@Controller
final class KioskController {
  private final Pairing pairing;
  private final KioskPages pages;
  private final BeginVisitAtKiosk beginVisit;
  private final KioskTickets tickets;

  KioskController(
      Pairing pairing, KioskPages pages, BeginVisitAtKiosk beginVisit, KioskTickets tickets) {
    this.pairing = pairing;
    this.pages = pages;
    this.beginVisit = beginVisit;
    this.tickets = tickets;
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/centres/{code}/kiosk")
  String start(
      @PathVariable String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return pairing.show(
        code,
        DeviceKind.KIOSK,
        request,
        model,
        (device, centre) -> {
          KioskCamera.allow(response);
          return pages.start(centre, "", FieldErrors.none(), model);
        });
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/centres/{code}/kiosk/queues/{queue}")
  String queue(
      @PathVariable String code,
      @PathVariable UUID queue,
      HttpServletRequest request,
      Model model) {
    return pairing.show(
        code,
        DeviceKind.KIOSK,
        request,
        model,
        (device, centre) -> pages.queue(centre, new QueueId(queue), model));
  }

  /** Gives a ticket; a second touch of the same page gives the same one. */
  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/centres/{code}/kiosk/tickets")
  String give(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String queue,
      @RequestParam(defaultValue = "") String service,
      @RequestParam(defaultValue = "") List<String> needs,
      @RequestParam(name = "once", defaultValue = "") String key,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      var wish = new Wish(new QueueId(Choices.id(queue)), Choices.service(service));
      return tickets.give(
          code, new KioskTickets.Touched(List.of(wish), needs, key), request, model);
    } catch (VisitRefusal refused) {
      response.setStatus(refused.status());
      var errors = FieldErrors.none().with("", refused.messageKey(), refused.args());
      return pairing.show(
          code,
          DeviceKind.KIOSK,
          request,
          model,
          (device, centre) -> pages.start(centre, "", errors, model));
    }
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/centres/{code}/kiosk/tickets/{ticket}")
  String ticket(
      @PathVariable String code,
      @PathVariable String ticket,
      HttpServletRequest request,
      Model model) {
    return pairing.show(
        code,
        DeviceKind.KIOSK,
        request,
        model,
        (device, centre) -> pages.ticket(centre, ticket, FieldErrors.none(), model));
  }

  /** The ticket was printed or read by a telephone: from now on it waits. */
  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/centres/{code}/kiosk/tickets/{ticket}")
  String handed(
      @PathVariable String code,
      @PathVariable String ticket,
      HttpServletRequest request,
      Model model) {
    return pairing.show(
        code,
        DeviceKind.KIOSK,
        request,
        model,
        (device, centre) -> {
          beginVisit.handed(device, ticket);
          return "redirect:" + pairing.kioskAgain(code);
        });
  }

  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/centres/{code}/kiosk/pair")
  String pair(
      @PathVariable String code,
      @RequestParam(name = "code", defaultValue = "") String typed,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return pairing.pair(code, DeviceKind.KIOSK, typed, request, response, model);
  }
}
