package org.sportel.visits.web;

import java.util.List;
import java.util.stream.Collectors;
import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.network.Counter;
import org.sportel.visits.CentreSetups;
import org.sportel.visits.Seats;
import org.sportel.visits.model.CentreSetup;
import org.sportel.visits.model.Queue;
import org.sportel.visits.model.Seat;
import org.sportel.visits.serving.ServingRight;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Shows where a clerk may sit down. */
@Component
final class SeatPages {
  private final Here here;
  private final Centres centres;
  private final CentreSetups setups;
  private final Seats seats;
  private final ServingRight serving;

  SeatPages(Here here, Centres centres, CentreSetups setups, Seats seats, ServingRight serving) {
    this.here = here;
    this.centres = centres;
    this.setups = setups;
    this.seats = seats;
    this.serving = serving;
  }

  SeatPage page(FieldErrors errors) {
    return new SeatPage(
        here.read(() -> centres.list().stream().filter(serving::in).map(this::room).toList()),
        errors);
  }

  private SeatPage.Room room(Centre centre) {
    var setup = setups.of(centre.id());
    var taken = seats.of(centre.id());
    return new SeatPage.Room(
        centre.id().value().toString(),
        Texts.show(centre.name()),
        centre.counters().stream()
            .filter(counter -> serving.at(centre, counter))
            .map(counter -> free(counter, setup, taken))
            .toList());
  }

  private static SeatPage.Free free(Counter counter, CentreSetup setup, List<Seat> taken) {
    return new SeatPage.Free(
        counter.id().value().toString(),
        counter.number(),
        Texts.show(counter.name()),
        taken.stream()
            .filter(seat -> seat.counter().equals(counter.id()))
            .map(Seat::office)
            .findFirst()
            .orElse(""),
        setup.counter(counter.id()).stream()
            .flatMap(one -> one.queues().stream())
            .flatMap(queue -> setup.queue(queue).stream())
            .map(Queue::letter)
            .collect(Collectors.joining(", ")));
  }
}
