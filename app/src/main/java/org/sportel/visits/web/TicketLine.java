package org.sportel.visits.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.LocalText;
import org.sportel.platform.LocalText.Shown;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.model.Visit;
import org.sportel.visits.model.VisitChannel;
import org.sportel.web.Texts;

/**
 * A ticket in a list.
 *
 * @param minutes how long its person has been there
 * @param until when it waits again by itself, in words; empty where it is not parked
 * @param marks appointment, priority and needs, in words
 */
record TicketLine(
    String id,
    String number,
    String state,
    long minutes,
    String lang,
    String until,
    List<String> marks,
    List<Shown> services) {
  TicketLine {
    marks = List.copyOf(marks);
    services = List.copyOf(services);
  }

  static TicketLine of(Ticket ticket, Here here, Map<ServiceCode, LocalText> titles) {
    return new TicketLine(
        ticket.id().value().toString(),
        ticket.number().text(),
        ticket.state().name(),
        here.minutesSince(ticket.place()),
        ticket.visit().lang().label(),
        ticket.state() == TicketState.PARKED ? until(ticket, here) : "",
        Stream.concat(more(ticket, here), marks(ticket.visit()).stream()).toList(),
        ticket.services().stream()
            .map(code -> Texts.show(titles.getOrDefault(code, LocalText.of("zxx", code.value()))))
            .toList());
  }

  /** The line of a ticket that is left to a counter which meets more of what it asks for. */
  TicketLine elsewhere() {
    var more = Stream.concat(Stream.of(t("visits.elsewhere")), marks.stream()).toList();
    return new TicketLine(id, number, state, minutes, lang, until, more, services);
  }

  private static String until(Ticket ticket, Here here) {
    return ticket
        .times()
        .parkedUntil()
        .map(at -> t("visits.parked.until", here.time(at)))
        .orElseGet(() -> t("visits.parked.open"));
  }

  private static Stream<String> more(Ticket ticket, Here here) {
    int more = ticket.onward().size();
    return Stream.of(
            ticket.times().due().map(at -> t("visits.appointment.mark", here.time(at))),
            ticket.times().later().map(at -> t("visits.later.mark")),
            more == 0 ? Optional.<String>empty() : Optional.of(t("visits.onward.count", more)))
        .flatMap(Optional::stream);
  }

  /** Priority and needs, in words. */
  static List<String> marks(Visit visit) {
    var afar =
        Stream.of(visit.channel())
            .filter(VisitChannel.AFAR::contains)
            .map(channel -> t("visits.comes." + channel));
    var asked =
        Stream.concat(
            visit.priority().stream().map(reason -> t("visits.priority." + reason)),
            visit.needs().stream().sorted().map(need -> t("visits.need." + need)));
    return Stream.concat(afar, asked).toList();
  }
}
