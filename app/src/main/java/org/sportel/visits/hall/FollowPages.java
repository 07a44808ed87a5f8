package org.sportel.visits.hall;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.sportel.network.Centres;
import org.sportel.visits.ComeLater;
import org.sportel.visits.Tickets;
import org.sportel.visits.model.LaterPlace;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.web.Here;
import org.sportel.web.FieldErrors;
import org.sportel.web.PanelContent;
import org.sportel.web.Panels;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Fills the page of a ticket on a telephone. */
@Component
final class FollowPages {
  private final Here here;
  private final HallPages pages;
  private final Tickets tickets;
  private final Centres centres;
  private final ComeLater comeLater;
  private final Panels panels;

  FollowPages(
      Here here,
      HallPages pages,
      Tickets tickets,
      Centres centres,
      ComeLater comeLater,
      Panels panels) {
    this.here = here;
    this.pages = pages;
    this.tickets = tickets;
    this.centres = centres;
    this.comeLater = comeLater;
    this.panels = panels;
  }

  /** Where the page of a ticket lies. */
  String path(String code) {
    return "/m/" + here.current().get().slug() + "/tickets/" + code;
  }

  FollowPage page(String code, FieldErrors errors) {
    return here.read(
        () -> {
          var ticket = ticket(code);
          var centre = centres.get(ticket.visit().centre());
          var standing = pages.standing(ticket, centre);
          var more =
              ticket.state() == TicketState.FINISHED
                  ? panels.of("visits.ticket", ticket.id().value())
                  : List.<PanelContent>of();
          return new FollowPage(
              path(code),
              Texts.show(centre.name()),
              standing,
              Tag.of(standing),
              more,
              comeLater.offered(ticket).map(this::later),
              ticket.visit().needs().stream().map(Enum::name).toList(),
              errors);
        });
  }

  /** How the ticket stands now. */
  TicketStanding standing(String code) {
    return here.read(
        () -> {
          var ticket = ticket(code);
          return pages.standing(ticket, centres.get(ticket.visit().centre()));
        });
  }

  /** The chosen time of this day; empty where none of those offered was chosen. */
  Optional<Instant> time(String code, String chosen) {
    return here.read(() -> comeLater.offered(ticket(code))).stream()
        .flatMap(place -> place.times().stream())
        .filter(time -> value(time).equals(chosen))
        .findFirst();
  }

  private FollowPage.Later later(LaterPlace place) {
    return new FollowPage.Later(
        place.behind(),
        place.times().stream()
            .map(time -> Option.of(value(time), Texts.time(local(time))))
            .toList());
  }

  private String value(Instant time) {
    return local(time).toString();
  }

  private LocalTime local(Instant time) {
    return LocalTime.ofInstant(time, here.current().get().zone());
  }

  private Ticket ticket(String code) {
    return tickets.coded(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
