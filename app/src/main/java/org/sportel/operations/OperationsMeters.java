package org.sportel.operations;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sportel.network.Tenants;
import org.sportel.notify.Messages;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.platform.computing.ComputePool;
import org.sportel.platform.computing.RequestPlaces;
import org.sportel.platform.failures.LastBackup;
import org.sportel.platform.failures.WaitingJobs;

/** Measures what is busy, what is late and what failed, over all tenants together. */
final class OperationsMeters implements MeterBinder {
  private static final Duration FRESH = Duration.ofSeconds(10);

  private final Transactions transactions;
  private final ComputePool computing;
  private final RequestPlaces places;
  private final Questions questions;
  private final Tenants tenants;
  private final Clock clock;
  private final AtomicReference<Optional<Look>> last = new AtomicReference<>(Optional.empty());

  OperationsMeters(
      Transactions transactions,
      ComputePool computing,
      RequestPlaces places,
      Questions questions,
      Tenants tenants,
      Clock clock) {
    this.transactions = transactions;
    this.computing = computing;
    this.places = places;
    this.questions = questions;
    this.tenants = tenants;
    this.clock = clock;
  }

  /** What the database is asked. */
  record Questions(
      FailuresOfTenant failures, Messages messages, WaitingJobs jobs, LastBackup backup) {}

  /** What one tenant answers. */
  private record Town(
      FailuresOfTenant.Counts counts, Optional<Instant> behind, Optional<Instant> mail) {}

  /** What the database said at an instant; nothing is asked twice within ten seconds. */
  private record Look(
      Instant at,
      int failedJobs,
      int parkedEntries,
      Optional<Instant> behind,
      Optional<Instant> mail,
      WaitingJobs.Due jobs,
      Optional<Instant> backup) {}

  @Override
  public void bindTo(MeterRegistry registry) {
    gauge(registry, "transactions.running", () -> transactions.load().running());
    gauge(registry, "transactions.permits", () -> transactions.load().most());
    gauge(registry, "transactions.waiting", () -> transactions.load().waiting());
    FunctionCounter.builder("sportel.transactions.refused", transactions, t -> t.load().refused())
        .register(registry);
    gauge(registry, "public.requests.running", () -> places.load().running());
    gauge(registry, "public.requests.places", () -> places.load().most());
    gauge(registry, "public.requests.waiting", () -> places.load().waiting());
    FunctionCounter.builder("sportel.public.requests.refused", places, p -> p.load().refused())
        .register(registry);
    gauge(registry, "computing.lost", computing::lost);
    gauge(registry, "jobs.failed", () -> look().failedJobs());
    gauge(registry, "entries.parked", () -> look().parkedEntries());
    gauge(registry, "jobs.due", () -> look().jobs().count());
    age(registry, "jobs.due.age", look -> look.jobs().oldest(), 0);
    age(registry, "followers.lag", Look::behind, 0);
    age(registry, "mail.age", Look::mail, 0);
    age(registry, "backup.age", Look::backup, Double.NaN);
  }

  private static void gauge(MeterRegistry registry, String name, Supplier<Number> value) {
    Gauge.builder("sportel." + name, value).register(registry);
  }

  private void age(
      MeterRegistry registry, String name, Function<Look, Optional<Instant>> since, double none) {
    Gauge.builder("sportel." + name, () -> age(since.apply(look()), none))
        .baseUnit("seconds")
        .register(registry);
  }

  private double age(Optional<Instant> since, double none) {
    return since
        .map(at -> (double) Math.max(0, Duration.between(at, clock.instant()).toSeconds()))
        .orElse(none);
  }

  private Look look() {
    var now = clock.instant();
    return last.updateAndGet(
            known -> known.filter(look -> look.at().plus(FRESH).isAfter(now)).or(() -> asked(now)))
        .orElseThrow();
  }

  private Optional<Look> asked(Instant now) {
    var towns =
        tenants.list().stream()
            .map(tenant -> transactions.read(Scope.of(tenant.id()), this::town))
            .toList();
    var jobs = transactions.read(Scope.network(), questions.jobs()::due);
    var backup = transactions.read(Scope.network(), questions.backup()::at);
    return Optional.of(
        new Look(
            now,
            towns.stream().mapToInt(town -> town.counts().jobs()).sum(),
            towns.stream().mapToInt(town -> town.counts().entries()).sum(),
            first(towns.stream().map(Town::behind)),
            first(towns.stream().map(Town::mail)),
            jobs,
            backup));
  }

  private Town town() {
    return new Town(
        questions.failures().count(),
        questions.failures().behind(),
        questions.messages().oldestWaiting());
  }

  private static Optional<Instant> first(Stream<Optional<Instant>> all) {
    return all.flatMap(Optional::stream).min(Instant::compareTo);
  }
}
