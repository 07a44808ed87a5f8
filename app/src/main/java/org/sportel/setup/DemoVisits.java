package org.sportel.setup;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.Centre;
import org.sportel.platform.Lang;
import org.sportel.platform.SettableClock;
import org.sportel.visits.CentreSetups;
import org.sportel.visits.NewVisit;
import org.sportel.visits.model.Accommodation;
import org.sportel.visits.model.Priority;
import org.sportel.visits.model.VisitCause;
import org.sportel.visits.model.VisitChannel;
import org.sportel.visits.model.VisitId;
import org.sportel.visits.model.Wish;
import org.springframework.stereotype.Component;

/**
 * What visitors and clerks do in a minute of the demo's day, and the whole visits during which the
 * cases of its year go on; each in a transaction.
 */
@Component
final class DemoVisits {
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final double ENDS = 0.14;
  private static final double MISSED = 0.05;
  private static final double SEVERAL = 0.12;

  /** For what and why somebody comes, and what they speak. */
  record Coming(ServiceCode service, Lang lang, VisitCause cause) {}

  private final DemoQueues queues;
  private final CentreSetups setups;
  private final DemoCounter counter;
  private final DemoAppointments appointments;
  private final DemoRater rater;
  private final SettableClock clock;

  DemoVisits(
      DemoQueues queues,
      CentreSetups setups,
      DemoCounter counter,
      DemoAppointments appointments,
      DemoRater rater,
      SettableClock clock) {
    this.queues = queues;
    this.setups = setups;
    this.counter = counter;
    this.appointments = appointments;
    this.rater = rater;
    this.clock = clock;
  }

  /** Once for each centre. */
  void setUp(Centre centre) {
    if (setups.of(centre.id()).queues().isEmpty()) {
      queues.setUp(centre);
      appointments.open(centre);
    }
  }

  /** Some people have appointments on the days ahead. */
  void book(Centre centre, Random random) {
    appointments.book(centre, random);
  }

  void sit(Centre centre, int place) {
    counter.sit(centre.id(), centre.counters().get(place).id());
  }

  /** Somebody comes in and gets a ticket. */
  void arrive(Centre centre, Random random) {
    var open = setups.of(centre.id()).open();
    var wishes = new ArrayList<Wish>();
    wishes.add(new Wish(open.get(random.nextInt(open.size())).id(), List.of()));
    if (random.nextDouble() < SEVERAL) {
      wishes.add(new Wish(open.get(random.nextInt(open.size())).id(), List.of()));
    }
    counter.arrive(
        new NewVisit(
            centre.id(),
            VisitChannel.RECEPTION,
            random.nextDouble() < 0.2 ? Lang.EN : Lang.SR_LATN,
            random.nextDouble() < 0.08 ? Set.of(Accommodation.LOW_COUNTER) : Set.of(),
            random.nextDouble() < 0.06 ? Optional.of(Priority.OLDER_PERSON) : Optional.empty(),
            wishes));
  }

  /** A minute at a counter: calls whoever is next, serves, and now and then ends it. */
  void work(Random random) {
    var call = counter.next();
    if (call.isEmpty()) {
      return;
    }
    var ticket = call.get().ticket();
    if (call.get().servingAt().isEmpty()) {
      if (random.nextDouble() < MISSED) {
        counter.miss(ticket);
      } else {
        counter.start(ticket);
      }
    } else if (random.nextDouble() < ENDS) {
      counter.finish(ticket);
    }
  }

  /**
   * Whether there is time for a visit before now; sets up the centre's waiting room where needed.
   */
  boolean ready(Centre centre) {
    if (!clock.behind(LONGEST)) {
      return false;
    }
    setUp(centre);
    return true;
  }

  /**
   * Somebody draws a ticket, waits, is called and served, and goes; in the clerk's transaction. The
   * clock goes forward meanwhile and stands at the end of serving.
   *
   * @param deed what the clerk does during the visit
   */
  <T> T during(Centre centre, Coming coming, Function<Optional<VisitId>, T> deed) {
    var random = new Random(clock.instant().toEpochMilli());
    if (!counter.seated()) {
      counter.sit(centre.id(), centre.counters().getFirst().id());
    }
    var open = setups.of(centre.id()).open();
    var queue = open.get(random.nextInt(open.size())).id();
    var wish = new Wish(queue, List.of(coming.service()));
    counter.arrive(
        new NewVisit(
            centre.id(),
            VisitChannel.RECEPTION,
            coming.lang(),
            Set.of(),
            Optional.empty(),
            List.of(wish)));
    pass(2 + random.nextInt(4) * random.nextInt(6));
    var ticket = counter.next().orElseThrow().ticket();
    counter.start(ticket);
    pass(4 + random.nextInt(9));
    T answer = deed.apply(Optional.of(counter.ticket(ticket).visit().id()));
    pass(1 + random.nextInt(5));
    counter.finish(ticket, coming.cause());
    rater.served(counter.ticket(ticket));
    return answer;
  }

  private void pass(int minutes) {
    clock.advance(Duration.ofMinutes(minutes));
  }
}
