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
import org.sportel.visits.model.Visit;
import org.sportel.visits.model.VisitChannel;
import org.sportel.web.Texts;

/**
 * A ticket in a list.
 *
 * @param minutes how long its person has been there
 * @param marks priority and needs, in words
 */
record TicketLine(
    String id,
    String number,
    String state,
    long minutes,
    String lang,
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
        Stream.concat(more(ticket), marks(ticket.visit()).stream()).toList(),
        ticket.services().stream()
            .map(code -> Texts.show(titles.getOrDefault(code, LocalText.of("zxx", code.value()))))
            .toList());
  }

  /** The line of a ticket that is left to a counter which meets more of what it asks for. */
  TicketLine elsewhere() {
    var more = Stream.concat(Stream.of(t("visits.elsewhere")), marks.stream()).toList();
    return new TicketLine(id, number, state, minutes, lang, more, services);
  }

  private static Stream<String> more(Ticket ticket) {
    int more = ticket.onward().size();
    return Stream.of(
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
