package org.sportel.setup;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.sportel.identity.Duty;
import org.sportel.network.Tenant;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Scope;
import org.sportel.platform.SettableClock;
import org.sportel.platform.Transactions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A year of advice in each working tenant, noted by the command that clerks use. */
@Component
@Order(36)
final class DemoAdvice implements DemoChapter {
  private static final int TIMES = 220;

  private final DemoConsultations consultations;
  private final DemoStaff staff;
  private final Transactions transactions;
  private final Acting acting;
  private final SettableClock clock;

  DemoAdvice(
      DemoConsultations consultations,
      DemoStaff staff,
      Transactions transactions,
      Acting acting,
      SettableClock clock) {
    this.consultations = consultations;
    this.staff = staff;
    this.transactions = transactions;
    this.acting = acting;
    this.clock = clock;
  }

  /** Plays the year that ends now. */
  @Override
  public void play(List<Tenant> working) {
    var now = clock.instant();
    try {
      working.forEach(tenant -> play(tenant, now));
    } finally {
      clock.release();
    }
  }

  private void play(Tenant tenant, Instant now) {
    var scope = Scope.of(tenant.id());
    var manager = actor(Duty.CENTRE_MANAGER, tenant, scope);
    var clerk = actor(Duty.COUNTER, tenant, scope);
    var subjects =
        acting.as(manager, () -> transactions.write(scope, () -> consultations.setUp(tenant)));
    var random = new Random(tenant.id().value() * 37L);
    times(tenant, now, random)
        .forEach(
            at -> {
              clock.set(at);
              acting.runAs(
                  clerk, () -> transactions.run(scope, () -> consultations.note(subjects, random)));
            });
  }

  private Actor actor(Duty duty, Tenant tenant, Scope scope) {
    return transactions.read(scope, () -> staff.actor(duty, tenant));
  }

  /** Moments of the year at which the office was open, in their order. */
  private static List<Instant> times(Tenant tenant, Instant now, Random random) {
    return Stream.generate(() -> DemoYear.arrival(tenant, now, random))
        .filter(now::isAfter)
        .limit(TIMES)
        .sorted()
        .toList();
  }
}
