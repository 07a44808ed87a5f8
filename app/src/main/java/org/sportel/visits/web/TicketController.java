package org.sportel.visits.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sportel.platform.Lang;
import org.sportel.platform.Power;
import org.sportel.visits.BeginVisit;
import org.sportel.visits.CallTicket;
import org.sportel.visits.LeaveQueue;
import org.sportel.visits.NewVisit;
import org.sportel.visits.ReturnTicket;
import org.sportel.visits.Seats;
import org.sportel.visits.StartServing;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.Seat;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.VisitChannel;
import org.sportel.visits.model.VisitRefusal;
import org.sportel.visits.model.Wish;
import org.sportel.web.Access;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a clerk does beside the one who is served: a walk-in, a return. */
@Controller
final class TicketController {
  private final Here here;
  private final CounterDeeds deeds;
  private final Seats seats;
  private final WalkIn walkIn;
  private final ReturnTicket returnTicket;
  private final LeaveQueue leaveQueue;

  /** The commands that serve somebody at once. */
  @Component
  record WalkIn(BeginVisit begin, CallTicket call, StartServing start) {}

  TicketController(
      Here here,
      CounterDeeds deeds,
      Seats seats,
      WalkIn walkIn,
      ReturnTicket returnTicket,
      LeaveQueue leaveQueue) {
    this.here = here;
    this.deeds = deeds;
    this.seats = seats;
    this.walkIn = walkIn;
    this.returnTicket = returnTicket;
    this.leaveQueue = leaveQueue;
  }

  /** Serves somebody who stands at the counter without a ticket. */
  @Access(power = Power.SERVE_COUNTER)
  @PostMapping("/desk/counter/begin")
  String begin(
      @RequestParam String queue,
      @RequestParam(defaultValue = "") String service,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "") String channel,
      HttpServletResponse response,
      Model model) {
    return deeds.withService(
        "walk-in",
        service,
        () -> {
          var wish = new Wish(new QueueId(Choices.id(queue)), Choices.serviceOrNone(service));
          var begun =
              walkIn
                  .begin()
                  .begin(
                      new NewVisit(
                          seat().centre(),
                          Choices.channel(channel, VisitChannel.COUNTER),
                          Lang.find(language).orElseGet(() -> here.current().get().lang()),
                          Set.of(),
                          Optional.empty(),
                          List.of(wish)));
          var ticket = begun.ticket().id();
          walkIn.call().call(ticket);
          walkIn.start().start(ticket);
        },
        response,
        model);
  }

  @Access(power = Power.SERVE_COUNTER)
  @PostMapping("/desk/counter/back")
  String back(@RequestParam String ticket, HttpServletResponse response, Model model) {
    var id = new TicketId(Choices.id(ticket));
    return deeds.attempt(() -> returnTicket.returnToQueue(id), response, model);
  }

  @Access(power = Power.SERVE_COUNTER)
  @PostMapping("/desk/counter/left")
  String left(@RequestParam String ticket, HttpServletResponse response, Model model) {
    var id = new TicketId(Choices.id(ticket));
    return deeds.attempt(() -> leaveQueue.leave(id), response, model);
  }

  private Seat seat() {
    return seats.find().orElseThrow(() -> new VisitRefusal(VisitRefusal.Reason.NO_SEAT));
  }
}
