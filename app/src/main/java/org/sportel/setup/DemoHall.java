package org.sportel.setup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.sportel.identity.Duty;
import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.network.Tenant;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Scope;
import org.sportel.platform.SettableClock;
import org.sportel.platform.Transactions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Plays the last hours of today's waiting room in each working tenant. */
@Component
@Order(40)
final class DemoHall implements DemoChapter {
  private static final Duration PLAYED = Duration.ofHours(4);
  private static final Duration STEP = Duration.ofMinutes(1);

  private final DemoVisits visits;
  private final DemoStaff staff;
  private final Centres centres;
  private final Transactions transactions;
  private final Acting acting;
  private final SettableClock clock;

  DemoHall(
      DemoVisits visits,
      DemoStaff staff,
      Centres centres,
      Transactions transactions,
      Acting acting,
      SettableClock clock) {
    this.visits = visits;
    this.staff = staff;
    this.centres = centres;
    this.transactions = transactions;
    this.acting = acting;
    this.clock = clock;
  }

  /** Plays up to now; the counters stay staffed and some people wait. */
  @Override
  public void play(List<Tenant> tenants) {
    var now = clock.instant();
    try {
      tenants.forEach(tenant -> play(tenant, now));
    } finally {
      clock.release();
    }
  }

  private void play(Tenant tenant, Instant now) {
    var today = LocalDate.ofInstant(now, tenant.zone()).atStartOfDay(tenant.zone()).toInstant();
    var at = now.minus(PLAYED).isBefore(today) ? today : now.minus(PLAYED);
    clock.set(at);
    var scope = Scope.of(tenant.id());
    var centre =
        transactions.write(
            scope,
            () -> {
              var place = centre();
              visits.setUp(place);
              return place;
            });
    var clerks =
        transactions.read(
            scope,
            () ->
                List.of(
                    staff.actor(Duty.COUNTER, tenant), staff.actor(Duty.CENTRE_MANAGER, tenant)));
    for (int i = 0; i < Math.min(clerks.size(), centre.counters().size()); i++) {
      int counter = i;
      as(clerks.get(i), scope, () -> visits.sit(centre, counter));
    }
    var random = new Random(tenant.id().value());
    for (var time = at; time.isBefore(now); time = time.plus(STEP)) {
      clock.set(time);
      minute(centre, clerks, scope, random);
    }
    as(clerks.getFirst(), scope, () -> visits.book(centre, random));
  }

  private void minute(Centre centre, List<Actor> clerks, Scope scope, Random random) {
    if (random.nextDouble() < 0.2) {
      as(clerks.getFirst(), scope, () -> visits.arrive(centre, random));
    }
    for (var clerk : clerks.subList(0, Math.min(clerks.size(), centre.counters().size()))) {
      as(clerk, scope, () -> visits.work(random));
    }
  }

  private Centre centre() {
    return DemoCentre.of(centres).orElseThrow();
  }

  private void as(Actor clerk, Scope scope, Runnable work) {
    acting.runAs(clerk, () -> transactions.run(scope, work));
  }
}
