package org.sportel.setup;

import java.time.Duration;
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
import org.sportel.visits.model.VisitChannel;
import org.sportel.visits.model.VisitId;
import org.sportel.visits.model.Wish;
import org.springframework.stereotype.Component;

/** The visits during which the cases of the demo's year are taken at a counter. */
@Component
final class DemoCaseVisits {
  private static final Duration LONGEST = Duration.ofHours(1);

  private final DemoVisits visits;
  private final DemoCounter counter;
  private final CentreSetups setups;
  private final SettableClock clock;

  DemoCaseVisits(DemoVisits visits, DemoCounter counter, CentreSetups setups, SettableClock clock) {
    this.visits = visits;
    this.counter = counter;
    this.setups = setups;
    this.clock = clock;
  }

  /**
   * Whether there is time for a visit before now; sets up the centre's waiting room where needed.
   */
  boolean ready(Centre centre) {
    if (!clock.behind(LONGEST)) {
      return false;
    }
    visits.setUp(centre);
    return true;
  }

  /**
   * Somebody draws a ticket, waits, is called and served, and goes; in the clerk's transaction. The
   * clock goes forward meanwhile and stands at the end of serving.
   *
   * @param taken takes the case during the visit
   */
  <T> T during(
      Centre centre, ServiceCode service, Lang lang, Function<Optional<VisitId>, T> taken) {
    var random = new Random(clock.instant().toEpochMilli());
    if (!counter.seated()) {
      counter.sit(centre.id(), centre.counters().getFirst().id());
    }
    var open = setups.of(centre.id()).open();
    var queue = open.get(random.nextInt(open.size())).id();
    var wish = new Wish(queue, List.of(service));
    counter.arrive(
        new NewVisit(
            centre.id(), VisitChannel.RECEPTION, lang, Set.of(), Optional.empty(), List.of(wish)));
    pass(2 + random.nextInt(4) * random.nextInt(6));
    var ticket = counter.next().orElseThrow().ticket();
    counter.start(ticket);
    pass(4 + random.nextInt(9));
    T answer = taken.apply(Optional.of(counter.visit(ticket)));
    pass(1 + random.nextInt(5));
    counter.finishNew(ticket);
    return answer;
  }

  private void pass(int minutes) {
    clock.advance(Duration.ofMinutes(minutes));
  }
}
