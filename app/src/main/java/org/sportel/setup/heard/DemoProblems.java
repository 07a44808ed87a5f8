package org.sportel.setup.heard;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.sportel.identity.Duty;
import org.sportel.network.Tenant;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Scope;
import org.sportel.platform.SettableClock;
import org.sportel.platform.Transactions;
import org.sportel.problems.model.ProblemId;
import org.sportel.setup.DemoChapter;
import org.sportel.setup.DemoStaff;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Plays a season of problems in the street in each working tenant. */
@Component
@Order(10)
final class DemoProblems implements DemoChapter {
  private static final int PLAYED = 36;
  private static final Duration SEASON = Duration.ofDays(108);
  private static final Duration LOOKED_AT = Duration.ofHours(20);

  private final DemoReports reports;
  private final DemoProblemWork work;
  private final DemoStaff staff;
  private final Transactions transactions;
  private final Acting acting;
  private final SettableClock clock;

  DemoProblems(
      DemoReports reports,
      DemoProblemWork work,
      DemoStaff staff,
      Transactions transactions,
      Acting acting,
      SettableClock clock) {
    this.reports = reports;
    this.work = work;
    this.staff = staff;
    this.transactions = transactions;
    this.acting = acting;
    this.clock = clock;
  }

  /** Plays up to now; most are over, some are late, the last ones are new. */
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
    var scope = Scope.of(tenant.id());
    var officer = transactions.read(scope, () -> staff.actor(Duty.CASE_OFFICER, tenant));
    transactions.run(scope, reports::setUp);
    var random = new Random(tenant.id().value());
    for (int i = 0; i < PLAYED; i++) {
      var at = now.minus(SEASON).plus(SEASON.dividedBy(PLAYED).multipliedBy(i));
      clock.set(at);
      var id = as(Actor.anonymous(), scope, () -> reports.report(tenant, random).id());
      deal(officer, scope, id, now, random);
    }
  }

  private void deal(Actor officer, Scope scope, ProblemId id, Instant now, Random random) {
    var taken = clock.instant().plus(LOOKED_AT);
    var closed = taken.plus(Duration.ofHours(10 + random.nextInt(400)));
    if (taken.isBefore(now)) {
      clock.set(taken);
      run(officer, scope, () -> work.take(id));
    }
    if (closed.isBefore(now) && random.nextInt(8) > 0) {
      clock.set(closed);
      run(officer, scope, () -> work.close(id));
    }
  }

  private void run(Actor actor, Scope scope, Runnable deed) {
    acting.runAs(actor, () -> transactions.run(scope, deed));
  }

  private <T> T as(Actor actor, Scope scope, Supplier<T> deed) {
    return acting.as(actor, () -> transactions.write(scope, deed));
  }
}
