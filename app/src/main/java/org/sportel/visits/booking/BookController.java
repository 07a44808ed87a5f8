package org.sportel.visits.booking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.sportel.network.limits.PublicLimits;
import org.sportel.platform.Refused;
import org.sportel.platform.contact.EmailAddress;
import org.sportel.visits.appointments.AppointmentCode;
import org.sportel.visits.appointments.AppointmentRefusal;
import org.sportel.visits.appointments.HoldSlot;
import org.sportel.visits.appointments.WaitForSlot;
import org.sportel.visits.web.Here;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people look for a time and take it. */
@Controller
final class BookController {
  private static final String VIEW = "visits/booking/bookPage";
  private static final PublicLimits.Deed BOOK = new PublicLimits.Deed("BOOK", 20, 1_000);

  private final Here here;
  private final BookPages pages;
  private final HoldSlot holdSlot;
  private final PublicLimits limits;
  private final WaitForSlot waitForSlot;

  BookController(
      Here here, BookPages pages, HoldSlot holdSlot, PublicLimits limits, WaitForSlot waitForSlot) {
    this.here = here;
    this.pages = pages;
    this.holdSlot = holdSlot;
    this.limits = limits;
    this.waitForSlot = waitForSlot;
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/appointments")
  String look(
      @RequestParam(defaultValue = "") String service,
      @RequestParam(defaultValue = "") String centre,
      @RequestParam(defaultValue = "1") String persons,
      @RequestParam(defaultValue = "") List<String> needs,
      @RequestParam(defaultValue = "") String from,
      Model model) {
    var form = new BookForm(service, centre, persons, needs, from);
    model.addAttribute("page", pages.page(form, "", FieldErrors.none()));
    return VIEW;
  }

  /** Keeps the place of a time for ten minutes. */
  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/appointments")
  String hold(
      @RequestParam(defaultValue = "") String service,
      @RequestParam(defaultValue = "") String centre,
      @RequestParam(defaultValue = "1") String persons,
      @RequestParam(defaultValue = "") List<String> needs,
      @RequestParam(defaultValue = "") String begins,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var held = limits.held(BOOK, request, response, model);
    if (held.isPresent()) {
      return held.get();
    }
    var form = new BookForm(service, centre, persons, needs, "");
    try {
      var wish = form.wish().orElseThrow(BookController::notGiven);
      var time =
          BookForm.begins(begins)
              .orElseThrow(
                  () -> new AppointmentRefusal(AppointmentRefusal.Reason.TIME_NOT_OFFERED));
      var slot = here.write(() -> holdSlot.hold(form.centreId(), wish, time, Texts.lang()));
      return "redirect:" + pages.path() + "/" + slot.code().letters();
    } catch (Refused refused) {
      response.setStatus(refused.status());
      var errors = FieldErrors.none().with("", refused.messageKey(), refused.args());
      model.addAttribute("page", pages.page(form, "", errors));
      return VIEW;
    }
  }

  /** Writes to somebody once a time becomes free. */
  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/appointments/wait")
  String waitForOne(
      @RequestParam(defaultValue = "") String service,
      @RequestParam(defaultValue = "") String centre,
      @RequestParam(defaultValue = "1") String persons,
      @RequestParam(defaultValue = "") List<String> needs,
      @RequestParam(defaultValue = "") String email,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var held = limits.held(BOOK, request, response, model);
    if (held.isPresent()) {
      return held.get();
    }
    var form = new BookForm(service, centre, persons, needs, "");
    var errors = FieldErrors.none();
    boolean listed = false;
    var address = EmailAddress.read(email);
    if (address.isEmpty()) {
      response.setStatus(422);
      errors = errors.with("email", "visits.book.email.wrong");
    } else {
      try {
        var wish = form.wish().orElseThrow(BookController::notGiven);
        here.run(() -> waitForSlot.add(form.centreId(), wish, address.get().value(), Texts.lang()));
        listed = true;
      } catch (Refused refused) {
        response.setStatus(refused.status());
        errors = errors.with("email", refused.messageKey(), refused.args());
      }
    }
    model.addAttribute("page", pages.page(form, "", listed, errors));
    return VIEW;
  }

  /** Leads whoever types a code to their appointment. */
  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/appointments/find")
  String find(
      @RequestParam(name = "code", defaultValue = "") String typed,
      HttpServletResponse response,
      Model model) {
    var code = AppointmentCode.read(typed);
    if (code.isPresent()) {
      return "redirect:" + pages.path() + "/" + code.get().letters();
    }
    response.setStatus(422);
    model.addAttribute(
        "page",
        pages.page(
            new BookForm("", "", "1", List.of(), ""),
            typed,
            FieldErrors.none().with("code", "visits.book.code.wrong")));
    return VIEW;
  }

  private static AppointmentRefusal notGiven() {
    return new AppointmentRefusal(AppointmentRefusal.Reason.NOT_GIVEN);
  }
}
