package org.sportel.visits.remote;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.network.limits.PublicLimits;
import org.sportel.platform.contact.EmailAddress;
import org.sportel.platform.contact.Telephone;
import org.sportel.visits.NewVisit;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.VisitChannel;
import org.sportel.visits.model.VisitRefusal;
import org.sportel.visits.model.Wish;
import org.sportel.visits.web.Choices;
import org.sportel.visits.web.Here;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where people take a ticket before they are in the centre. */
@Controller
final class RemoteController {
  private static final PublicLimits.Deed TAKE = new PublicLimits.Deed("REMOTE_TICKET", 6, 600);
  private static final String VIEW = "visits/remote/remotePage";

  private final Here here;
  private final Centres centres;
  private final RemoteTickets remote;
  private final RemoteQueues queues;
  private final TakeRemoteTicket takeTicket;
  private final PublicLimits limits;

  RemoteController(
      Here here,
      Centres centres,
      RemoteTickets remote,
      RemoteQueues queues,
      TakeRemoteTicket takeTicket,
      PublicLimits limits) {
    this.here = here;
    this.centres = centres;
    this.remote = remote;
    this.queues = queues;
    this.takeTicket = takeTicket;
    this.limits = limits;
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/centres/{code}/ticket")
  String page(@PathVariable String code, Model model) {
    return show(code, new RemotePage.Form("", "", List.of()), FieldErrors.none(), model);
  }

  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/centres/{code}/ticket")
  String take(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String queue,
      @RequestParam(defaultValue = "") String contact,
      @RequestParam(defaultValue = "") List<String> needs,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var form = new RemotePage.Form(queue, contact, needs);
    var known = contact(contact);
    if (known.isEmpty()) {
      response.setStatus(422);
      return show(
          code, form, FieldErrors.none().with("contact", "visits.remote.contact.wrong"), model);
    }
    var held = limits.held(TAKE, request, response, model);
    if (held.isPresent()) {
      return held.get();
    }
    try {
      var ticket = here.write(() -> takeTicket.take(visit(code, form), known.get()));
      return "redirect:/m/" + here.current().get().slug() + "/tickets/" + ticket.code();
    } catch (VisitRefusal refused) {
      response.setStatus(refused.status());
      return show(
          code, form, FieldErrors.none().with("", refused.messageKey(), refused.args()), model);
    }
  }

  private NewVisit visit(String code, RemotePage.Form form) {
    return new NewVisit(
        centre(code).id(),
        VisitChannel.REMOTE,
        Texts.lang(),
        Choices.needs(form.needs()),
        Optional.empty(),
        List.of(new Wish(new QueueId(Choices.id(form.queue())), List.of())));
  }

  private Optional<String> contact(String typed) {
    return EmailAddress.read(typed.strip())
        .map(EmailAddress::value)
        .or(
            () ->
                Telephone.read(typed.strip(), here.current().get().country())
                    .map(Telephone::international));
  }

  private Centre centre(String code) {
    return centres
        .byCode(code)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String show(String code, RemotePage.Form form, FieldErrors errors, Model model) {
    model.addAttribute("page", here.read(() -> page(centre(code), form, errors)));
    return VIEW;
  }

  private RemotePage page(Centre centre, RemotePage.Form form, FieldErrors errors) {
    boolean open = centre.hours().openAt(here.now(), here.current().get().zone()).orElse(false);
    return new RemotePage(
        "/m/" + here.current().get().slug() + "/centres/" + centre.code(),
        "/m/" + here.current().get().slug() + "/centre/" + centre.id().value(),
        Texts.show(centre.name()),
        remote.given(centre.id()),
        open,
        queues.of(centre).stream()
            .map(
                queue ->
                    Option.of(
                        queue.id(),
                        queue.name()
                            + ". "
                            + t("visits.reception.waiting", queue.waiting())
                            + " "
                            + queue.estimate()))
            .toList(),
        form,
        errors);
  }
}
