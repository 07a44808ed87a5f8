package org.sportel.visits.web;

import jakarta.servlet.http.HttpServletResponse;
import org.sportel.network.CentreId;
import org.sportel.network.CounterId;
import org.sportel.platform.Power;
import org.sportel.visits.LeaveSeat;
import org.sportel.visits.TakeBreak;
import org.sportel.visits.TakeSeat;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The clerk's screen, sitting down, breaks and leaving. */
@Controller
final class SeatController {
  private final CounterDeeds deeds;
  private final CounterScreens screens;
  private final TakeSeat takeSeat;
  private final LeaveSeat leaveSeat;
  private final TakeBreak takeBreak;

  SeatController(
      CounterDeeds deeds,
      CounterScreens screens,
      TakeSeat takeSeat,
      LeaveSeat leaveSeat,
      TakeBreak takeBreak) {
    this.deeds = deeds;
    this.screens = screens;
    this.takeSeat = takeSeat;
    this.leaveSeat = leaveSeat;
    this.takeBreak = takeBreak;
  }

  @Access(power = Power.SERVE_COUNTER)
  @GetMapping("/desk/counter")
  String screen(Model model) {
    return deeds.show(FieldErrors.none(), model);
  }

  /** The part of the screen that renews itself. */
  @Access(power = Power.SERVE_COUNTER)
  @GetMapping("/desk/counter/waiting")
  String waiting(Model model) {
    var waiting = screens.waiting();
    if (waiting.isEmpty()) {
      return "redirect:/desk/counter";
    }
    model.addAttribute("page", waiting.get());
    return "visits/web/waitingList";
  }

  @Access(power = Power.SERVE_COUNTER)
  @PostMapping("/desk/counter/seat")
  String sit(
      @RequestParam String centre,
      @RequestParam String counter,
      HttpServletResponse response,
      Model model) {
    var place = new CentreId(Choices.id(centre));
    return deeds.attempt(
        () -> takeSeat.take(place, new CounterId(Choices.id(counter))), response, model);
  }

  @Access(power = Power.SERVE_COUNTER)
  @PostMapping("/desk/counter/leave")
  String leave(HttpServletResponse response, Model model) {
    return deeds.attempt(leaveSeat::leave, response, model);
  }

  @Access(power = Power.SERVE_COUNTER)
  @PostMapping("/desk/counter/break")
  String pause(@RequestParam boolean away, HttpServletResponse response, Model model) {
    return deeds.attempt(() -> takeBreak.take(away), response, model);
  }
}
