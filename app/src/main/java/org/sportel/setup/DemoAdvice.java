package org.sportel.setup;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final int TIMES = 220;
  private static final int DAYS = 364;
  private static final LocalTime OPENS = LocalTime.of(8, 0);
  private static final int OPEN_MINUTES = 7 * 60;

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
    var today = LocalDate.ofInstant(now, tenant.zone());
    return Stream.generate(() -> today.minusDays(random.nextInt(DAYS)))
        .filter(day -> !WEEKEND.contains(day.getDayOfWeek()))
        .map(day -> day.atTime(OPENS.plusMinutes(random.nextInt(OPEN_MINUTES))))
        .map(moment -> moment.atZone(tenant.zone()).toInstant())
        .filter(now::isAfter)
        .limit(TIMES)
        .sorted()
        .toList();
  }
}
