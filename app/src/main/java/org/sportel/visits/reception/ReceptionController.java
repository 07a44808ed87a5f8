package org.sportel.visits.reception;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.platform.Lang;
import org.sportel.platform.Power;
import org.sportel.visits.BeginVisit;
import org.sportel.visits.HandOverTicket;
import org.sportel.visits.NewVisit;
import org.sportel.visits.model.Priority;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.VisitChannel;
import org.sportel.visits.model.VisitRefusal;
import org.sportel.visits.model.Wish;
import org.sportel.visits.web.Choices;
import org.sportel.visits.web.Here;
import org.sportel.visits.web.Once;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives tickets to people who come in. */
@Controller
final class ReceptionController {
  private final Here here;
  private final ReceptionPages pages;
  private final BeginVisit beginVisit;
  private final HandOverTicket handOver;
  private final Once once;
  private final TicketPages ticketPages;

  ReceptionController(
      Here here,
      ReceptionPages pages,
      BeginVisit beginVisit,
      HandOverTicket handOver,
      Once once,
      TicketPages ticketPages) {
    this.here = here;
    this.pages = pages;
    this.beginVisit = beginVisit;
    this.handOver = handOver;
    this.once = once;
    this.ticketPages = ticketPages;
  }

  @Access(power = Power.SERVE_COUNTER)
  @GetMapping("/desk/reception")
  String reception(Model model) {
    var form =
        new ReceptionPage.Form("", List.of(), here.current().get().lang().tag(), List.of(), "", "");
    model.addAttribute("page", pages.page(form, once.key(), FieldErrors.none()));
    return "visits/reception/receptionPage";
  }

  /** The button of a queue carries its centre: {@code centre:queue}. */
  @Access(power = Power.SERVE_COUNTER)
  @PostMapping("/desk/reception")
  String give(
      @RequestParam(defaultValue = "") String queue,
      @RequestParam(defaultValue = "") String service,
      @RequestParam(defaultValue = "") List<String> also,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "") List<String> needs,
      @RequestParam(defaultValue = "") String priority,
      @RequestParam(defaultValue = "") String channel,
      @RequestParam(name = "once", defaultValue = "") String key,
      HttpServletResponse response,
      Model model) {
    var form = new ReceptionPage.Form(service, also, language, needs, priority, channel);
    try {
      return "redirect:" + here.write(() -> once.run(key, () -> begin(queue, form)));
    } catch (VisitRefusal refused) {
      response.setStatus(refused.status());
      model.addAttribute(
          "page",
          pages.page(
              form,
              once.key(),
              FieldErrors.none()
                  .with(
                      Choices.field(refused, "reception"), refused.messageKey(), refused.args())));
      return "visits/reception/receptionPage";
    }
  }

  private String begin(String queue, ReceptionPage.Form form) {
    var wishes = new ArrayList<Wish>();
    wishes.add(new Wish(queue(queue), Choices.serviceOrNone(form.service())));
    form.also().stream()
        .map(ReceptionController::queue)
        .filter(other -> !other.equals(queue(queue)))
        .limit(Wish.MOST - 1L)
        .forEach(other -> wishes.add(new Wish(other, List.of())));
    var begun =
        beginVisit.begin(
            new NewVisit(
                new CentreId(Choices.id(queue.substring(0, Math.max(0, queue.indexOf(':'))))),
                Choices.channel(form.channel(), VisitChannel.RECEPTION),
                Lang.find(form.language()).orElseGet(() -> here.current().get().lang()),
                Choices.needs(form.needs()),
                Choices.find(Priority.values(), form.priority()),
                wishes));
    return "/desk/reception/tickets/" + begun.ticket().id().value();
  }

  /** The queue of a {@code centre:queue}. */
  private static QueueId queue(String typed) {
    return new QueueId(Choices.id(typed.substring(typed.indexOf(':') + 1)));
  }

  @Access(power = Power.SERVE_COUNTER)
  @GetMapping("/desk/reception/tickets/{id}")
  String ticket(@PathVariable UUID id, Model model) {
    model.addAttribute("page", here.read(() -> ticketPages.page(new TicketId(id))));
    return "visits/reception/ticketPage";
  }

  @Access(power = Power.SERVE_COUNTER)
  @PostMapping("/desk/reception/tickets/{id}")
  String hand(@PathVariable UUID id) {
    here.run(() -> handOver.hand(new TicketId(id)));
    return "redirect:/desk/reception";
  }
}
