package org.sportel.visits.control;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.platform.Power;
import org.sportel.platform.contact.EmailAddress;
import org.sportel.visits.room.RoomState;
import org.sportel.visits.web.Choices;
import org.sportel.visits.web.Here;
import org.sportel.visits.web.TypedTexts;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a manager says what displays show and from when on the control room warns. */
@Controller
final class MessageController {
  private static final int LONGEST = 200;
  private static final int LONGEST_TIME = 8;

  private final Here here;
  private final ControlPages pages;
  private final ShowMessage showMessage;
  private final SetAlerts setAlerts;

  MessageController(Here here, ControlPages pages, ShowMessage showMessage, SetAlerts setAlerts) {
    this.here = here;
    this.pages = pages;
    this.showMessage = showMessage;
    this.setAlerts = setAlerts;
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping("/desk/today/{id}/control/message")
  String show(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletResponse response,
      Model model) {
    var texts = TypedTexts.of(sent);
    var typed = Optional.ofNullable(sent.getFirst("until")).orElse("");
    var until = until(typed);
    var errors =
        TypedTexts.errors(
            texts, here.current().get().lang(), "visits.refused.MESSAGE_EMPTY", LONGEST);
    if (until.isEmpty()) {
      errors = errors.with("until", "visits.control.until.wrong");
    }
    if (errors.isEmpty()) {
      here.run(
          () -> showMessage.show(new CentreId(id), TypedTexts.text(texts), until.orElseThrow()));
      return "redirect:/desk/today/" + id + "/control";
    }
    return wrong(id, new ControlPage.Form(texts, typed, "", "", ""), errors, response, model);
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping("/desk/today/{id}/control/message/end")
  String end(@PathVariable UUID id) {
    here.run(() -> showMessage.takeDown(new CentreId(id)));
    return "redirect:/desk/today/" + id + "/control";
  }

  /** Two empty fields are no warning. */
  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @PostMapping("/desk/today/{id}/control/alerts")
  String alerts(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String minutes,
      @RequestParam(defaultValue = "") String people,
      @RequestParam(defaultValue = "") String email,
      HttpServletResponse response,
      Model model) {
    var form = new ControlPage.Form(Map.of(), "", minutes, people, email.strip());
    boolean none = minutes.isBlank() && people.isBlank();
    var longest = number(minutes, SetAlerts.MOST_MINUTES);
    var most = number(people, SetAlerts.MOST_WAITING);
    var errors = FieldErrors.none();
    if (!none && longest.isEmpty()) {
      errors = errors.with("minutes", "visits.number.wrong", 1, SetAlerts.MOST_MINUTES);
    }
    if (!none && most.isEmpty()) {
      errors = errors.with("people", "visits.number.wrong", 1, SetAlerts.MOST_WAITING);
    }
    var mailTo = Optional.of(email.strip()).filter(typed -> !typed.isEmpty());
    if (mailTo.filter(typed -> EmailAddress.read(typed).isEmpty()).isPresent()) {
      errors = errors.with("email", "visits.refused.ADDRESS_WRONG");
    }
    if (!errors.isEmpty()) {
      return wrong(id, form, errors, response, model);
    }
    var limits = longest.flatMap(m -> most.map(p -> new RoomState.Limits(m, p)));
    here.run(() -> setAlerts.set(new CentreId(id), limits, limits.flatMap(set -> mailTo)));
    return "redirect:/desk/today/" + id + "/control";
  }

  private String wrong(
      UUID id,
      ControlPage.Form form,
      FieldErrors errors,
      HttpServletResponse response,
      Model model) {
    response.setStatus(422);
    model.addAttribute(
        "page", here.read(() -> pages.page(new CentreId(id), Optional.of(form), "", errors)));
    return ControlController.VIEW;
  }

  private static Optional<Integer> number(String typed, int most) {
    return Choices.number(typed).filter(number -> number >= 1 && number <= most);
  }

  /** A time of today that has not passed. */
  private Optional<Instant> until(String typed) {
    try {
      var text = typed.strip();
      var zone = here.current().get().zone();
      return text.length() > LONGEST_TIME
          ? Optional.empty()
          : Optional.of(here.today().atTime(LocalTime.parse(text)).atZone(zone).toInstant())
              .filter(at -> at.isAfter(here.now()));
    } catch (DateTimeException wrong) {
      return Optional.empty();
    }
  }
}
