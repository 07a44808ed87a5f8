package org.sportel.setup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sportel.network.Centre;
import org.sportel.network.Tenant;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Scope;
import org.sportel.platform.SettableClock;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Plays the last working day of a hall with nine clerks, sixty times as fast as it goes: while it
 * plays, the whole program lives in that day. It ends by itself.
 */
@Component
final class DemoDay {
  /** So long the played day is. */
  static final Duration DAY = Duration.ofHours(6);

  /** So much goes by in the hall while a second goes by outside. */
  static final int TIMES = 60;

  private static final Logger log = LoggerFactory.getLogger(DemoDay.class);
  private static final LocalTime OPENS = LocalTime.of(8, 0);
  private static final Duration STEP = Duration.ofSeconds(15);
  private static final int STEPS_A_MINUTE = 4;
  private static final double ARRIVALS = 0.3;

  private final DemoDayHall hall;
  private final DemoVisits visits;
  private final DemoDayEnd end;
  private final Transactions transactions;
  private final Acting acting;
  private final SettableClock clock;
  private final AtomicReference<Optional<Playing>> now = new AtomicReference<>(Optional.empty());

  DemoDay(
      DemoDayHall hall,
      DemoVisits visits,
      DemoDayEnd end,
      Transactions transactions,
      Acting acting,
      SettableClock clock) {
    this.hall = hall;
    this.visits = visits;
    this.end = end;
    this.transactions = transactions;
    this.acting = acting;
    this.clock = clock;
  }

  /** A day that is played. */
  record Playing(Tenant tenant, Instant from, Instant until) {}

  /** Waits between two steps. */
  interface Pace {
    /** Waits a little. */
    void step() throws InterruptedException;
  }

  /** What is played now. */
  Optional<Playing> playing() {
    return now.get();
  }

  /** Makes the hall where it is not there yet. */
  Centre prepare(Tenant tenant) {
    return acting.as(
        Actor.system("demo"),
        () -> transactions.write(Scope.of(tenant.id()), () -> hall.make(tenant)));
  }

  /** Begins to play beside everything else; one day at a time. */
  void start(Tenant tenant) {
    var begins = begin(tenant, DAY);
    if (now.compareAndSet(Optional.empty(), Optional.of(begins))) {
      Thread.ofVirtual()
          .name("demo-day")
          .start(() -> play(begins, () -> Thread.sleep(STEP.dividedBy(TIMES))));
    }
  }

  /** Ends it before its time. */
  void stop() {
    now.set(Optional.empty());
  }

  /** Plays so much of a day at a pace, and ends it properly whatever happens. */
  void play(Tenant tenant, Duration length, Pace pace) {
    var begins = begin(tenant, length);
    now.set(Optional.of(begins));
    play(begins, pace);
  }

  private Playing begin(Tenant tenant, Duration length) {
    var day = DemoDayHall.lastWorkday(tenant, clock.instant());
    var from = day.atTime(OPENS).atZone(tenant.zone()).toInstant();
    return new Playing(tenant, from, from.plus(length));
  }

  private void play(Playing playing, Pace pace) {
    var scope = Scope.of(playing.tenant().id());
    var centre = prepare(playing.tenant());
    var clerks = transactions.read(scope, () -> hall.clerks(playing.tenant()));
    try {
      clock.set(playing.from());
      end.open(scope, centre);
      for (int i = 0; i < clerks.size(); i++) {
        int place = i;
        as(clerks.get(i), scope, () -> visits.sit(centre, place));
      }
      steps(playing, centre, clerks, pace);
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException broken) {
      log.warn("The demo's day ended early", broken);
    } finally {
      end.close(scope, centre, clerks);
      clock.release();
      now.set(Optional.empty());
    }
  }

  private void steps(Playing playing, Centre centre, List<Actor> clerks, Pace pace)
      throws InterruptedException {
    var scope = Scope.of(playing.tenant().id());
    var random = new Random(playing.from().getEpochSecond());
    int step = 0;
    for (var time = playing.from();
        time.isBefore(playing.until()) && now.get().equals(Optional.of(playing));
        time = time.plus(STEP)) {
      clock.set(time);
      if (random.nextDouble() < ARRIVALS) {
        as(clerks.getFirst(), scope, () -> visits.arrive(centre, random));
      }
      for (int i = step % STEPS_A_MINUTE; i < clerks.size(); i += STEPS_A_MINUTE) {
        as(clerks.get(i), scope, () -> visits.work(random));
      }
      step++;
      pace.step();
    }
  }

  private void as(Actor clerk, Scope scope, Runnable work) {
    acting.runAs(clerk, () -> transactions.run(scope, work));
  }
}
