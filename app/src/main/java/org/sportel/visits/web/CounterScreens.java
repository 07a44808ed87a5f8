package org.sportel.visits.web;

import java.util.Optional;
import org.sportel.visits.Seats;
import org.sportel.visits.model.Seat;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Fills the clerk's screen. */
@Component
final class CounterScreens {
  private final Here here;
  private final WaitingLists lists;
  private final ServedViews served;
  private final Offering offering;
  private final Seats seats;
  private final Once once;

  CounterScreens(
      Here here,
      WaitingLists lists,
      ServedViews served,
      Offering offering,
      Seats seats,
      Once once) {
    this.here = here;
    this.lists = lists;
    this.served = served;
    this.offering = offering;
    this.seats = seats;
    this.once = once;
  }

  /**
   * The screen of whoever sits somewhere today.
   *
   * @param typed what was typed as a service, where it was wrong
   */
  Optional<CounterScreenPage> of(FieldErrors errors, String typed) {
    return here.write(() -> seats.find().map(seat -> page(seat, errors, typed)));
  }

  /** Who waits, for the part of the screen that renews itself. */
  Optional<CounterScreenPage.Waiting> waiting() {
    return here.read(() -> seats.find().map(lists::of));
  }

  private CounterScreenPage page(Seat seat, FieldErrors errors, String typed) {
    var setup = lists.setup(seat.centre());
    var centre = lists.centre(seat.centre());
    var counter =
        centre.counters().stream()
            .filter(one -> one.id().equals(seat.counter()))
            .findFirst()
            .orElseThrow();
    return new CounterScreenPage(
        new CounterScreenPage.Place(Texts.show(centre.name()), Texts.show(counter.name())),
        !seat.serving(),
        served.at(seat.counter(), setup),
        lists.of(seat),
        offering.of(seat, setup, centre.counters()),
        once.key(),
        typed,
        errors);
  }
}
