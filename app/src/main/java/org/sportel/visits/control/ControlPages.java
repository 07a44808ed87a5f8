package org.sportel.visits.control;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.Counter;
import org.sportel.visits.CentreSetups;
import org.sportel.visits.Expectations;
import org.sportel.visits.Seats;
import org.sportel.visits.model.CentreSetup;
import org.sportel.visits.model.Queue;
import org.sportel.visits.model.Seat;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.room.RoomState;
import org.sportel.visits.room.RoomStates;
import org.sportel.visits.web.Here;
import org.sportel.visits.web.ManagedCentres;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/** Fills the page of a manager's hands, in a transaction. */
@Component
final class ControlPages {
  private final Here here;
  private final ManagedCentres centres;
  private final CentreSetups setups;
  private final Seats seats;
  private final Expectations expectations;
  private final RoomStates rooms;

  ControlPages(
      Here here,
      ManagedCentres centres,
      CentreSetups setups,
      Seats seats,
      Expectations expectations,
      RoomStates rooms) {
    this.here = here;
    this.centres = centres;
    this.setups = setups;
    this.seats = seats;
    this.expectations = expectations;
    this.rooms = rooms;
  }

  /**
   * The page.
   *
   * @param typed what was typed where it was wrong
   */
  ControlPage page(CentreId id, Optional<ControlPage.Form> typed, String done, FieldErrors errors) {
    var centre = centres.get(id);
    var state = rooms.of(id);
    return new ControlPage(
        id.value().toString(),
        Texts.show(centre.name()),
        counters(centre),
        here.current().get().lang(),
        state
            .message()
            .filter(message -> here.now().isBefore(message.until()))
            .map(
                message ->
                    t(
                        "visits.control.message.now",
                        Here.text(message.text()),
                        Texts.dateTime(message.until())))
            .orElse(""),
        state.closedOn(here.today()),
        expectations.waiting(id, TicketState.THAT_WAIT).size(),
        typed.map(form -> form.over(form(state))).orElseGet(() -> form(state)),
        done,
        errors);
  }

  private static ControlPage.Form form(RoomState state) {
    return new ControlPage.Form(
        Map.of(),
        "",
        state.limits().map(limits -> String.valueOf(limits.minutes())).orElse(""),
        state.limits().map(limits -> String.valueOf(limits.waiting())).orElse(""),
        state.mailTo().orElse(""));
  }

  private List<ControlPage.Counter> counters(Centre centre) {
    var setup = setups.of(centre.id());
    var sitting =
        seats.of(centre.id()).stream().collect(Collectors.toMap(Seat::counter, seat -> seat));
    var free =
        centre.counters().stream()
            .filter(counter -> !sitting.containsKey(counter.id()))
            .map(ControlPages::option)
            .toList();
    return centre.counters().stream()
        .map(
            counter ->
                new ControlPage.Counter(
                    counter.id().value().toString(),
                    Texts.show(counter.name()),
                    Optional.ofNullable(sitting.get(counter.id())).map(Seat::office).orElse(""),
                    queues(setup, counter),
                    free))
        .toList();
  }

  private static Option option(Counter counter) {
    return Option.of(counter.id().value().toString(), Here.text(counter.name()));
  }

  private static String queues(CentreSetup setup, Counter counter) {
    return setup.counter(counter.id()).stream()
        .flatMap(one -> one.queues().stream())
        .flatMap(queue -> setup.queue(queue).stream())
        .map(Queue::letter)
        .collect(Collectors.joining(", "));
  }
}
