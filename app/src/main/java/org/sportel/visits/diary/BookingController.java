package org.sportel.visits.diary;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.platform.Power;
import org.sportel.visits.appointments.BookingRule;
import org.sportel.visits.appointments.BookingRules;
import org.sportel.visits.appointments.SetUpBooking;
import org.sportel.visits.web.Choices;
import org.sportel.visits.web.Here;
import org.sportel.visits.web.ManagedCentres;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a centre's manager says how appointments are given. */
@Controller
final class BookingController {
  private static final String VIEW = "visits/diary/bookingPage";

  private final Here here;
  private final ManagedCentres centres;
  private final BookingRules rules;
  private final Choices choices;
  private final SetUpBooking setUpBooking;

  BookingController(
      Here here,
      ManagedCentres centres,
      BookingRules rules,
      Choices choices,
      SetUpBooking setUpBooking) {
    this.here = here;
    this.centres = centres;
    this.rules = rules;
    this.choices = choices;
    this.setUpBooking = setUpBooking;
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @GetMapping("/desk/today/{id}/booking")
  String booking(@PathVariable UUID id, @RequestParam(defaultValue = "") String done, Model model) {
    var centre = new CentreId(id);
    var form = BookingForm.of(here.read(() -> rules.of(centre)));
    return show(centre, form, done.equals("saved"), FieldErrors.none(), model);
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping("/desk/today/{id}/booking")
  String set(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletResponse response,
      Model model) {
    var centre = new CentreId(id);
    var form = BookingForm.of(sent);
    var errors = form.errors();
    if (errors.isEmpty()) {
      here.run(() -> setUpBooking.set(centre, form.rule()));
      return "redirect:/desk/today/" + id + "/booking?done=saved";
    }
    response.setStatus(422);
    return show(centre, form, false, errors, model);
  }

  private String show(
      CentreId id, BookingForm form, boolean saved, FieldErrors errors, Model model) {
    model.addAttribute(
        "page",
        here.read(
            () -> {
              var centre = centres.get(id);
              return new BookingPage(
                  id.value().toString(),
                  Texts.show(centre.name()),
                  form.open(),
                  form.numbers(),
                  choices.codes(),
                  form.minutes(),
                  places(rules.of(id), centre.counters().size()),
                  saved,
                  errors);
            }));
    return VIEW;
  }

  private static String places(BookingRule rule, int counters) {
    return t(
        "visits.booking.places",
        counters,
        rule.places(counters, false),
        rule.places(counters, true));
  }
}
