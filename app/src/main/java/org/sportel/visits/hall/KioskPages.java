package org.sportel.visits.hall;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sportel.network.Centre;
import org.sportel.visits.CentreSetups;
import org.sportel.visits.Tickets;
import org.sportel.visits.appointments.BookingRules;
import org.sportel.visits.model.DeviceKind;
import org.sportel.visits.model.Queue;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.printing.TicketPrinters;
import org.sportel.visits.printing.TicketSlip;
import org.sportel.visits.reception.TicketPapers;
import org.sportel.visits.remote.RemoteTickets;
import org.sportel.visits.web.Choices;
import org.sportel.visits.web.Here;
import org.sportel.visits.web.Once;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.sportel.web.kiosk.KioskOffer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Fills the pages of the kiosk, in a transaction. */
@Component
final class KioskPages {
  private static final int LONGEST = 100;

  private final HallPages hall;
  private final CentreSetups setups;
  private final Tickets tickets;
  private final Choices choices;
  private final Showing showing;
  private final BookingRules rules;

  /** What every page of a kiosk carries. */
  @Component
  record Showing(
      Here here,
      Once once,
      TicketPapers papers,
      RemoteTickets remote,
      TicketPrinters printers,
      List<KioskOffer> offered) {
    List<Option> offers() {
      return offered.stream().map(one -> Option.of(one.page(), one.label())).toList();
    }

    String path(Centre centre, DeviceKind kind) {
      return "/m/"
          + here.current().get().slug()
          + "/centres/"
          + centre.code()
          + "/"
          + kind.name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  KioskPages(
      HallPages hall,
      CentreSetups setups,
      Tickets tickets,
      Choices choices,
      Showing showing,
      BookingRules rules) {
    this.hall = hall;
    this.setups = setups;
    this.tickets = tickets;
    this.choices = choices;
    this.showing = showing;
    this.rules = rules;
  }

  /** The first page, with what was typed as a code. */
  String start(Centre centre, String typed, FieldErrors errors, Model model) {
    return show(centre, Optional.empty(), typed, errors, model);
  }

  String queue(Centre centre, QueueId id, Model model) {
    var queue =
        hall.queues(centre).stream()
            .filter(row -> row.id().equals(id.value().toString()))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var own = setups.of(centre.id()).queue(id).orElseThrow();
    var services =
        choices.codes(centre.id()).stream().filter(option -> has(own, option.value())).toList();
    return show(
        centre, Optional.of(new KioskPage.Chosen(queue, services)), "", FieldErrors.none(), model);
  }

  /** Where several things are ticked at once. */
  String several(Centre centre, FieldErrors errors, Model model) {
    var titles = choices.codes(centre.id());
    var options = new ArrayList<Option>();
    for (var queue : setups.of(centre.id()).open()) {
      var own = titles.stream().filter(option -> has(queue, option.value())).toList();
      if (own.isEmpty()) {
        options.add(Option.of(queue.id().value() + ":", Here.text(queue.name())));
      }
      own.forEach(
          one ->
              options.add(
                  new Option(queue.id().value() + ":" + one.value(), one.label(), one.hint())));
    }
    model.addAttribute(
        "page",
        new KioskSeveralPage(
            showing.path(centre, DeviceKind.KIOSK),
            Texts.show(centre.name()),
            options,
            showing.once().key(),
            errors));
    return "visits/hall/kioskSeveralPage";
  }

  private static boolean has(Queue queue, String service) {
    return queue.services().stream().anyMatch(code -> code.value().equals(service));
  }

  private String show(
      Centre centre,
      Optional<KioskPage.Chosen> chosen,
      String typed,
      FieldErrors errors,
      Model model) {
    model.addAttribute(
        "page",
        new KioskPage(
            showing.path(centre, DeviceKind.KIOSK),
            Texts.show(centre.name()),
            chosen.isPresent() ? List.of() : hall.queues(centre),
            chosen,
            chosen.isPresent() ? List.of() : showing.offers(),
            hall.notices(centre),
            rules.of(centre.id()).open() || showing.remote().given(centre.id()),
            typed.length() > LONGEST ? "" : typed,
            showing.once().key(),
            errors));
    return "visits/hall/kioskPage";
  }

  /** The ticket on paper. */
  TicketSlip slip(Centre centre, String code) {
    var paper = page(centre, code, FieldErrors.none()).paper();
    var lines = new ArrayList<String>();
    lines.add(paper.queue().text());
    paper.onward().forEach(next -> lines.add(t("visits.onward.then") + " " + next.text()));
    lines.addAll(paper.elsewhere());
    lines.add(paper.estimate());
    lines.add(t("visits.ticket.code") + " " + paper.code());
    lines.add(paper.given());
    return new TicketSlip(paper.centre().text(), paper.number(), lines, paper.address());
  }

  String ticket(Centre centre, String code, FieldErrors errors, Model model) {
    model.addAttribute("page", page(centre, code, errors));
    return "visits/hall/kioskTicketPage";
  }

  private KioskTicketPage page(Centre centre, String code, FieldErrors errors) {
    var ticket =
        tickets
            .coded(code)
            .filter(found -> found.visit().centre().equals(centre.id()))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return new KioskTicketPage(
        showing.path(centre, DeviceKind.KIOSK) + "/tickets/" + ticket.code(),
        showing.papers().of(ticket, centre, hall.standing(ticket, centre).estimate()),
        showing.printers().of(centre.id()).isPresent(),
        errors);
  }
}
