package org.sportel.visits.web;

import jakarta.servlet.http.HttpServletResponse;
import org.sportel.visits.model.VisitRefusal;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Does what was pressed on the clerk's screen and shows the screen again. */
@Component
final class CounterDeeds {
  private final Here here;
  private final CounterScreens screens;
  private final SeatPages seats;
  private final Once once;

  CounterDeeds(Here here, CounterScreens screens, SeatPages seats, Once once) {
    this.here = here;
    this.screens = screens;
    this.seats = seats;
    this.once = once;
  }

  /** Does it in a transaction; a refusal is told on the screen as it stands now. */
  String attempt(Runnable deed, HttpServletResponse response, Model model) {
    try {
      here.run(deed);
      return "redirect:/desk/counter";
    } catch (VisitRefusal refused) {
      response.setStatus(refused.status());
      return show(FieldErrors.none().with("", refused.messageKey(), refused.args()), model);
    }
  }

  /**
   * As {@link #attempt}, where a service was typed; what is wrong with it is told at its field.
   *
   * @param field which field of the screen
   */
  String withService(
      String field, String typed, Runnable deed, HttpServletResponse response, Model model) {
    try {
      here.run(deed);
      return "redirect:/desk/counter";
    } catch (VisitRefusal refused) {
      response.setStatus(refused.status());
      var told =
          FieldErrors.none()
              .with(Choices.field(refused, field), refused.messageKey(), refused.args());
      return show(told, typed, model);
    }
  }

  /** As {@link #attempt}, once for each form that was shown, however often it is sent. */
  String once(String form, Runnable deed, HttpServletResponse response, Model model) {
    return attempt(
        () ->
            once.run(
                form,
                () -> {
                  deed.run();
                  return "/desk/counter";
                }),
        response,
        model);
  }

  /** Shows the screen with what is wrong at a field. */
  String wrong(
      String field, String key, HttpServletResponse response, Model model, Object... args) {
    response.setStatus(422);
    return show(FieldErrors.none().with(field, key, args), model);
  }

  /** The screen, or where to sit down. */
  String show(FieldErrors errors, Model model) {
    return show(errors, "", model);
  }

  private String show(FieldErrors errors, String typed, Model model) {
    var page = screens.of(errors, typed);
    if (page.isPresent()) {
      model.addAttribute("page", page.get());
      return "visits/web/counterScreenPage";
    }
    model.addAttribute("page", seats.page(errors));
    return "visits/web/seatPage";
  }
}
