package org.sportel.visits.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.sportel.network.CounterId;
import org.sportel.platform.Power;
import org.sportel.platform.text.TypedId;
import org.sportel.visits.CallNext;
import org.sportel.visits.CallTicket;
import org.sportel.visits.FinishTicket;
import org.sportel.visits.MissTicket;
import org.sportel.visits.ParkTicket;
import org.sportel.visits.RecallTicket;
import org.sportel.visits.StartServing;
import org.sportel.visits.TransferTicket;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.VisitCause;
import org.sportel.web.Access;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a clerk does with the one who stands at the counter. */
@Controller
final class CounterScreenController {
  private final CounterDeeds deeds;
  private final Calling calling;
  private final Ending ending;

  /** Commands that bring somebody to the counter. */
  @Component
  record Calling(CallNext next, CallTicket one, RecallTicket recall, StartServing start) {}

  /** Commands after which the counter is free. */
  @Component
  record Ending(FinishTicket finish, MissTicket miss, ParkTicket park, TransferTicket transfer) {}

  CounterScreenController(CounterDeeds deeds, Calling calling, Ending ending) {
    this.deeds = deeds;
    this.calling = calling;
    this.ending = ending;
  }

  @Access(power = Power.SERVE_COUNTER)
  @PostMapping("/desk/counter/next")
  String next(HttpServletResponse response, Model model) {
    return deeds.attempt(() -> calling.next().call(), response, model);
  }

  @Access(power = Power.SERVE_COUNTER)
  @PostMapping("/desk/counter/call")
  String call(@RequestParam String ticket, HttpServletResponse response, Model model) {
    return deeds.attempt(() -> calling.one().call(id(ticket)), response, model);
  }

  @Access(power = Power.SERVE_COUNTER)
  @PostMapping("/desk/counter/recall")
  String recall(@RequestParam String ticket, HttpServletResponse response, Model model) {
    return deeds.attempt(() -> calling.recall().recall(id(ticket)), response, model);
  }

  @Access(power = Power.SERVE_COUNTER)
  @PostMapping("/desk/counter/serve")
  String serve(@RequestParam String ticket, HttpServletResponse response, Model model) {
    return deeds.attempt(() -> calling.start().start(id(ticket)), response, model);
  }

  @Access(power = Power.SERVE_COUNTER)
  @PostMapping("/desk/counter/missed")
  String missed(@RequestParam String ticket, HttpServletResponse response, Model model) {
    return deeds.attempt(() -> ending.miss().miss(id(ticket)), response, model);
  }

  /** Parks it for some minutes, or until a clerk brings it back where none are given. */
  @Access(power = Power.SERVE_COUNTER)
  @PostMapping("/desk/counter/park")
  String park(
      @RequestParam String ticket,
      @RequestParam Optional<String> minutes,
      HttpServletResponse response,
      Model model) {
    var back =
        minutes
            .flatMap(Choices::number)
            .filter(m -> m >= 1 && m <= ParkTicket.MOST_MINUTES)
            .map(Duration::ofMinutes);
    if (minutes.isPresent() && back.isEmpty()) {
      var key = "visits.number.wrong";
      return deeds.wrong("park", key, response, model, 1, ParkTicket.MOST_MINUTES);
    }
    return deeds.attempt(() -> ending.park().park(id(ticket), back), response, model);
  }

  @Access(power = Power.SERVE_COUNTER)
  @PostMapping("/desk/counter/transfer")
  String transfer(
      @RequestParam String ticket,
      @RequestParam(defaultValue = "") String to,
      HttpServletResponse response,
      Model model) {
    var target = target(to);
    if (target.isEmpty()) {
      return deeds.wrong("to", "visits.transfer.missing", response, model);
    }
    return deeds.attempt(
        () -> ending.transfer().transfer(id(ticket), target.get()), response, model);
  }

  /**
   * Finishes it, and in the same transaction calls the next one, or goes on with the same person,
   * where that was pressed.
   */
  @Access(power = Power.SERVE_COUNTER)
  @PostMapping("/desk/counter/finish")
  String finish(
      @RequestParam String ticket,
      @RequestParam(defaultValue = "") String then,
      @RequestParam(defaultValue = "") String cause,
      @RequestParam(defaultValue = "") String call,
      HttpServletResponse response,
      Model model) {
    return deeds.attempt(
        () -> {
          ending
              .finish()
              .finish(id(ticket), Choices.find(VisitCause.values(), cause), TypedId.find(call));
          switch (then) {
            case "next" -> calling.next().call();
            case "on" -> {
              calling.one().call(id(ticket));
              calling.start().start(id(ticket));
            }
            default -> {}
          }
        },
        response,
        model);
  }

  private static TicketId id(String ticket) {
    return new TicketId(Choices.id(ticket));
  }

  private static Optional<TransferTicket.To> target(String to) {
    int cut = to.indexOf(':');
    var id = Choices.id(to.substring(cut + 1));
    return switch (cut < 0 ? "" : to.substring(0, cut)) {
      case "queue" -> Optional.of(new TransferTicket.To.AQueue(new QueueId(id)));
      case "counter" -> Optional.of(new TransferTicket.To.ACounter(new CounterId(id)));
      case "person" -> Optional.of(new TransferTicket.To.APerson(id));
      default -> Optional.empty();
    };
  }
}
