package org.sportel.visits.web;

import jakarta.servlet.http.HttpServletResponse;
import org.sportel.platform.Power;
import org.sportel.visits.ChangeWishes;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.Wish;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the one at the counter wants beside what they were called for. */
@Controller
final class WishController {
  private final CounterDeeds deeds;
  private final ChangeWishes changeWishes;

  WishController(CounterDeeds deeds, ChangeWishes changeWishes) {
    this.deeds = deeds;
    this.changeWishes = changeWishes;
  }

  @Access(power = Power.SERVE_COUNTER)
  @PostMapping("/desk/counter/wishes")
  String add(
      @RequestParam String ticket,
      @RequestParam(defaultValue = "") String queue,
      @RequestParam(defaultValue = "") String service,
      HttpServletResponse response,
      Model model) {
    return deeds.withService(
        "onward",
        service,
        () -> {
          var wish = new Wish(new QueueId(Choices.id(queue)), Choices.serviceOrNone(service));
          changeWishes.add(id(ticket), wish);
        },
        response,
        model);
  }

  @Access(power = Power.SERVE_COUNTER)
  @PostMapping("/desk/counter/wishes/drop")
  String drop(
      @RequestParam String ticket,
      @RequestParam(defaultValue = "") String queue,
      HttpServletResponse response,
      Model model) {
    var from = new QueueId(Choices.id(queue));
    return deeds.attempt(() -> changeWishes.drop(id(ticket), from), response, model);
  }

  private static TicketId id(String ticket) {
    return new TicketId(Choices.id(ticket));
  }
}
