package org.sportel.setup;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sportel.network.Tenant;
import org.sportel.platform.Following;
import org.sportel.platform.JobRunner;
import org.sportel.platform.SettableClock;
import org.sportel.platform.TenantId;
import org.springframework.stereotype.Component;

/**
 * A year of invented cases, each step done by the command that people use, on the settable clock,
 * in the order of time over all tenants.
 */
@Component
final class DemoYear {
  private static final Logger log = LoggerFactory.getLogger(DemoYear.class);
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final Duration RECENT = Duration.ofDays(50);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int OPENS = 8;
  private static final int HOURS = 7;

  private record Move(Instant at, int order, Tenant tenant, Optional<DemoCase> file) {}

  private final DemoApplications applications;
  private final DemoWork work;
  private final SettableClock clock;
  private final Reactions reactions;

  DemoYear(DemoApplications applications, DemoWork work, SettableClock clock, Reactions reactions) {
    this.applications = applications;
    this.work = work;
    this.clock = clock;
    this.reactions = reactions;
  }

  /** What follows by itself: letters and documents bear the time of the story too. */
  @Component
  record Reactions(Following following, JobRunner jobs) {}

  /** Plays the year that ends now; answers how many cases were opened. */
  int play(List<Tenant> tenants, List<Integer> counts) {
    var now = clock.instant();
    var moves = new PriorityQueue<>(Comparator.comparing(Move::at).thenComparing(Move::order));
    var random = new Random(20_260_101);
    int opened = 0;
    for (int t = 0; t < tenants.size(); t++) {
      for (int i = 0; i < counts.get(t); i++) {
        moves.add(
            new Move(
                arrival(tenants.get(t), now, random), opened++, tenants.get(t), Optional.empty()));
      }
    }
    try {
      run(moves, now);
    } finally {
      clock.release();
    }
    return opened;
  }

  private void run(PriorityQueue<Move> moves, Instant now) {
    var worked = Instant.EPOCH;
    var moved = new HashSet<TenantId>();
    while (!moves.isEmpty() && moves.peek().at().isBefore(now)) {
      var move = moves.remove();
      if (Duration.between(worked, move.at()).compareTo(HOUR) >= 0) {
        react(moved);
        clock.set(move.at());
        reactions.jobs().runDue();
        worked = move.at();
      }
      clock.set(move.at());
      step(move, now).ifPresent(moves::add);
      moved.add(move.tenant().id());
    }
    react(moved);
  }

  /** What the hour brought is told and printed while the clock still stands in it. */
  private void react(Set<TenantId> moved) {
    moved.forEach(reactions.following()::catchUp);
    moved.clear();
    reactions.jobs().runDue();
  }

  private Optional<Move> step(Move move, Instant now) {
    try {
      var file = move.file();
      if (file.isEmpty()) {
        var opened =
            applications.open(move.tenant(), new Random(move.order() * 0x9E3779B97F4A7C15L));
        var recent = Duration.between(move.at(), now).compareTo(RECENT) < 0;
        return Optional.of(next(move, recent ? opened.recent() : opened));
      }
      return work.next(file.get()) ? Optional.of(next(move, file.get())) : Optional.empty();
    } catch (RuntimeException e) {
      log.warn("A demo case of {} goes no further: {}", move.tenant().slug(), e.toString());
      return Optional.empty();
    }
  }

  /** A visit has taken its time by now. */
  private Move next(Move move, DemoCase file) {
    var at = clock.instant().plusSeconds((long) (file.pause() * 3600));
    return new Move(
        inOffice(at, move.tenant().zone()), move.order(), move.tenant(), Optional.of(file));
  }

  /** A moment of the past year when the office was open; more in summer on the coast. */
  static Instant arrival(Tenant tenant, Instant now, Random random) {
    var back = Duration.ofMinutes((long) (random.nextDouble() * 365 * 24 * 60));
    return inOffice(now.minus(back).plusSeconds(random.nextInt(60)), tenant.zone());
  }

  private static Instant inOffice(Instant at, ZoneId zone) {
    ZonedDateTime local = at.atZone(zone);
    int hour = OPENS + Math.floorMod(local.getHour(), HOURS);
    local = local.withHour(hour);
    if (local.toInstant().isBefore(at)) {
      local = local.plusDays(1);
    }
    while (WEEKEND.contains(local.getDayOfWeek())) {
      local = local.plusDays(1);
    }
    return local.toInstant();
  }
}
