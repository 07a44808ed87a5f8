package org.sportel.visits.appointments;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.Counter;
import org.sportel.network.CounterId;
import org.sportel.standards.TakingPlaces;
import org.sportel.visits.CentreSetups;
import org.sportel.visits.model.CentreSetup;
import org.sportel.visits.model.Queue;
import org.springframework.stereotype.Component;

/** Finds the counters at which somebody could be received, in a transaction. */
@Component
final class BookablePlaces {
  private final CentreSetups setups;
  private final CounterAbsences absences;
  private final Services services;
  private final TakingPlaces takers;

  BookablePlaces(
      CentreSetups setups, CounterAbsences absences, Services services, TakingPlaces takers) {
    this.setups = setups;
    this.absences = absences;
    this.services = services;
    this.takers = takers;
  }

  /** Whether the tenant offers every service of it now. */
  boolean offered(Appointment.Wish wish) {
    return wish.services().stream()
        .allMatch(code -> services.find(code).filter(ServiceCard::offered).isPresent());
  }

  /** The queue from which all that is wished is served at some counter; one of its own first. */
  Optional<Queue> queue(Centre centre, Appointment.Wish wish) {
    if (elsewhere(centre.id(), wish).isPresent()) {
      return Optional.empty();
    }
    var setup = setups.of(centre.id());
    return setup.open().stream()
        .filter(queue -> queue.serves(wish.services()))
        .filter(queue -> !able(setup, queue, wish, centre).isEmpty())
        .min(Comparator.comparing(queue -> queue.services().isEmpty()));
  }

  /** The centres that take what a centre said it does not take; empty where it takes all of it. */
  Optional<List<Centre>> elsewhere(CentreId centre, Appointment.Wish wish) {
    return wish.services().stream()
        .flatMap(service -> takers.elsewhere(centre, service).stream())
        .findFirst();
  }

  /** The counters of a day that serve the queue and can meet what is needed, by number. */
  List<CounterId> on(LocalDate day, Centre centre, Queue queue, Appointment.Wish wish) {
    var away = absences.of(centre.id(), day).stream().filter(one -> one.on(day)).toList();
    return able(setups.of(centre.id()), queue, wish, centre).stream()
        .filter(counter -> away.stream().noneMatch(one -> one.counter().equals(counter)))
        .toList();
  }

  private static List<CounterId> able(
      CentreSetup setup, Queue queue, Appointment.Wish wish, Centre centre) {
    return centre.counters().stream()
        .sorted(Comparator.comparing(Counter::number))
        .map(Counter::id)
        .filter(
            id ->
                setup
                    .counter(id)
                    .filter(counter -> counter.queues().contains(queue.id()))
                    .filter(counter -> counter.skills().containsAll(wish.needs()))
                    .isPresent())
        .toList();
  }
}
