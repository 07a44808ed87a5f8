package org.sportel.visits.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.Counter;
import org.sportel.visits.Seats;
import org.sportel.visits.appointments.BookingRules;
import org.sportel.visits.consultations.Institutions;
import org.sportel.visits.help.HelpRequests;
import org.sportel.visits.model.CentreSetup;
import org.sportel.visits.model.ConsultationChannel;
import org.sportel.visits.model.ConsultationTopic;
import org.sportel.visits.model.Queue;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.Seat;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/** What a clerk can choose on the screen. */
@Component
final class Offering {
  private final Choices choices;
  private final Seats seats;
  private final HelpRequests help;
  private final BookingRules booking;
  private final Institutions institutions;

  Offering(
      Choices choices,
      Seats seats,
      HelpRequests help,
      BookingRules booking,
      Institutions institutions) {
    this.choices = choices;
    this.seats = seats;
    this.help = help;
    this.booking = booking;
    this.institutions = institutions;
  }

  /** What can be chosen at a seat, in a transaction. */
  CounterScreenPage.Offers of(Seat seat, CentreSetup setup, List<Counter> counters) {
    var mine = setup.counter(seat.counter());
    var queues =
        setup.open().stream()
            .sorted(
                Comparator.comparing(
                    queue -> mine.filter(m -> m.queues().contains(queue.id())).isEmpty()))
            .toList();
    return new CounterScreenPage.Offers(
        transfers(seat, setup, counters),
        queues.stream().map(Offering::option).toList(),
        choices.offered(own(setup, mine.map(m -> m.queues()).orElse(List.of()))),
        Choices.options("visits.topic.", ConsultationTopic.values()),
        Choices.options("visits.channel.", ConsultationChannel.values()),
        institutions.listed().stream()
            .map(one -> Option.of(one.id().value().toString(), Here.text(one.name())))
            .toList(),
        booking.of(seat.centre()).open()
            ? "/desk/appointments/new?centre=" + seat.centre().value() + "&service="
            : "",
        help.of(seat).isPresent());
  }

  private static List<ServiceCode> own(CentreSetup setup, List<QueueId> queues) {
    return queues.stream()
        .flatMap(id -> setup.queue(id).stream())
        .flatMap(queue -> queue.services().stream())
        .toList();
  }

  private static Option option(Queue queue) {
    return Option.of(
        queue.id().value().toString(), queue.letter() + " – " + Here.text(queue.name()));
  }

  private List<Option> transfers(Seat seat, CentreSetup setup, List<Counter> counters) {
    var to = new ArrayList<Option>();
    setup
        .queues()
        .forEach(
            queue ->
                to.add(
                    Option.of(
                        "queue:" + queue.id().value(),
                        t("visits.transfer.queue", queue.letter(), queue.name()))));
    counters.stream()
        .filter(counter -> !counter.id().equals(seat.counter()))
        .filter(counter -> setup.counter(counter.id()).isPresent())
        .forEach(
            counter ->
                to.add(
                    Option.of(
                        "counter:" + counter.id().value(),
                        t("visits.transfer.counter", counter.name()))));
    seats.of(seat.centre()).stream()
        .filter(other -> !other.account().equals(seat.account()))
        .forEach(
            other ->
                to.add(
                    Option.of(
                        "person:" + other.account(),
                        t("visits.transfer.person", Texts.office(other.office())))));
    return to;
  }
}
