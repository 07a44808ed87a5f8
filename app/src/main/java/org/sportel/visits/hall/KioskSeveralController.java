package org.sportel.visits.hall;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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

/** One number for somebody who comes for several things. */
@Controller
final class KioskSeveralController {
  private final Pairing pairing;
  private final KioskPages pages;
  private final KioskTickets tickets;

  KioskSeveralController(Pairing pairing, KioskPages pages, KioskTickets tickets) {
    this.pairing = pairing;
    this.pages = pages;
    this.tickets = tickets;
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/centres/{code}/kiosk/several")
  String several(@PathVariable String code, HttpServletRequest request, Model model) {
    return page(code, FieldErrors.none(), request, model);
  }

  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/centres/{code}/kiosk/several")
  String give(
      @PathVariable String code,
      @RequestParam(defaultValue = "") List<String> wishes,
      @RequestParam(defaultValue = "") List<String> needs,
      @RequestParam(name = "once", defaultValue = "") String key,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var wanted = Wish.joined(wishes.stream().map(KioskSeveralController::wish).toList());
    if (wanted.isEmpty() || wanted.size() > Wish.MOST) {
      response.setStatus(422);
      return page(
          code,
          FieldErrors.none().with("wishes", "visits.kiosk.several.wrong", Wish.MOST),
          request,
          model);
    }
    try {
      return tickets.give(code, new KioskTickets.Touched(wanted, needs, key), request, model);
    } catch (VisitRefusal refused) {
      response.setStatus(refused.status());
      return page(
          code, FieldErrors.none().with("", refused.messageKey(), refused.args()), request, model);
    }
  }

  private String page(String code, FieldErrors errors, HttpServletRequest request, Model model) {
    return pairing.show(
        code,
        DeviceKind.KIOSK,
        request,
        model,
        (device, centre) -> pages.several(centre, errors, model));
  }

  private static Wish wish(String ticked) {
    int cut = Math.max(0, ticked.indexOf(':'));
    var service = ticked.substring(Math.min(ticked.length(), cut + 1));
    return new Wish(new QueueId(Choices.id(ticked.substring(0, cut))), Choices.service(service));
  }
}
