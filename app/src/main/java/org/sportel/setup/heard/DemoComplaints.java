package org.sportel.setup.heard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.network.Tenant;
import org.sportel.platform.Scope;
import org.sportel.platform.SettableClock;
import org.sportel.platform.Transactions;
import org.sportel.setup.DemoChapter;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A year of invented complaints, each step done by the command that people use. */
@Component
@Order(20)
final class DemoComplaints implements DemoChapter {
  private static final int DAYS = 365;
  private static final int NEVER = 42;

  /** How many each tenant gets, in their order. */
  private static final List<Integer> COUNTS = List.of(60, 35, 30);

  private final DemoGrievances grievances;
  private final DemoComplainant complainant;
  private final DemoComplaintWork work;
  private final DemoEnclosing enclosing;
  private final Transactions transactions;
  private final SettableClock clock;

  DemoComplaints(
      DemoGrievances grievances,
      DemoComplainant complainant,
      DemoComplaintWork work,
      DemoEnclosing enclosing,
      Transactions transactions,
      SettableClock clock) {
    this.grievances = grievances;
    this.complainant = complainant;
    this.work = work;
    this.enclosing = enclosing;
    this.transactions = transactions;
    this.clock = clock;
  }

  private record Move(Instant at, int order, Runnable deed) {}

  /** The year of one tenant: what is still to happen in it, and what may still be changed. */
  private record Year(Tenant tenant, PriorityQueue<Move> moves, DemoChanges changes) {
    void add(Move move) {
      moves.add(move);
    }
  }

  /** Plays the year that ends now. */
  @Override
  public void play(List<Tenant> tenants) {
    var now = clock.instant();
    try {
      for (int i = 0; i < tenants.size(); i++) {
        play(tenants.get(i), COUNTS.get(i), now);
      }
    } finally {
      clock.release();
    }
  }

  private void play(Tenant tenant, int count, Instant now) {
    var random = new Random(tenant.id().value() * 31L);
    var moves = new PriorityQueue<>(Comparator.comparing(Move::at).thenComparing(Move::order));
    var year = new Year(tenant, moves, grievances.changes());
    for (int i = 0; i < count; i++) {
      var at = now.minus(Duration.ofMinutes((long) (random.nextDouble() * DAYS * 24 * 60)));
      int order = i;
      moves.add(new Move(at, order, () -> file(year, order, at)));
    }
    var rated = rated(tenant, now);
    for (int i = 0; i < rated.size(); i++) {
      var one = rated.get(i);
      int order = count + 1 + i;
      moves.add(
          new Move(
              one.at(tenant), order, () -> file(year, order, one.at(tenant), one.grievance())));
    }
    for (var night = now; night.isAfter(now.minus(Duration.ofDays(DAYS))); night = before(night)) {
      moves.add(new Move(night.minusSeconds(1), count, () -> work.night(tenant.id())));
    }
    while (!moves.isEmpty() && moves.peek().at().isBefore(now)) {
      var move = moves.remove();
      clock.set(move.at());
      move.deed().run();
    }
  }

  private static Instant before(Instant night) {
    return night.minus(Duration.ofDays(7));
  }

  private void file(Year year, int order, Instant at) {
    var random = new Random(order * 0x9E3779B97F4A7C15L);
    file(year, order, at, grievances.any(year.tenant(), random));
  }

  private List<DemoGrievances.AfterRating> rated(Tenant tenant, Instant now) {
    var until = day(tenant, now);
    return transactions.read(
        Scope.of(tenant.id()),
        () -> grievances.afterRatings(tenant, until.minusDays(DAYS), until.minusDays(1)));
  }

  private void file(Year year, int order, Instant at, DemoGrievances.Grievance grievance) {
    var tenant = year.tenant();
    var random = new Random(order * 0x9E3779B97F4A7C15L + 1);
    var sort = grievance.sort();
    var scope = Scope.of(tenant.id());
    var id = complainant.file(scope, grievance.wanted());
    var screened = at.plus(Duration.ofHours(4 + random.nextInt(40)));
    year.add(step(screened, order, scope, () -> work.screen(id)));
    var answered = screened.plus(Duration.ofDays(2 + random.nextInt(34)));
    var lang = tenant.lang();
    var answer = sort.answer().in(lang).text();
    if (sort.topic() == ComplaintTopic.WAITING && random.nextBoolean()) {
      var before = answered.minusSeconds(600);
      year.add(new Move(before, order, () -> enclosing.enclose(scope, id)));
    }
    year.add(step(answered, order, scope, () -> work.answer(id, sort.outcome(), answer)));
    Optional.of(sort.topic())
        .filter(_ -> random.nextInt(3) == 0)
        .flatMap(topic -> year.changes().next(topic, random))
        .map(change -> new Changing(id, change, answered.plusSeconds(60), random.nextInt(50)))
        .ifPresent(one -> year.add(step(one.at(), order, scope, () -> change(year, one))));
    var said = answered.plus(Duration.ofDays(3));
    reactions(id, random.nextInt(6), answer, sort.rejected().in(lang).text())
        .forEach(
            reaction -> year.add(step(said.plus(reaction.after()), order, scope, reaction.deed())));
  }

  /**
   * A corrective action to be played.
   *
   * @param days after how many it is done; from {@value #NEVER} on it is not
   */
  private record Changing(ComplaintId of, DemoChanges.Change change, Instant at, int days) {}

  /** Records it; most are done within the thirty days, some later, some not at all. */
  private void change(Year year, Changing one) {
    var tenant = year.tenant();
    var lang = tenant.lang();
    var scope = Scope.of(tenant.id());
    var due = day(tenant, one.at()).plusDays(30);
    var action = work.change(one.of(), one.change().what(), due);
    if (one.days() >= NEVER) {
      return;
    }
    var done = one.at().plus(Duration.ofDays(5 + one.days()));
    var check = day(tenant, done).plusDays(28);
    var evidence = one.change().evidence().in(lang).text();
    year.add(step(done, 0, scope, () -> work.finish(one.of(), action, evidence, check)));
    var effect = one.change().effect().in(lang).text();
    var checked = done.plus(Duration.ofDays(28));
    year.add(step(checked, 0, scope, () -> work.check(one.of(), action, effect)));
  }

  private record Reaction(Duration after, Runnable deed) {}

  /** Two in six accept, one rejects, one opens it again; the others say nothing. */
  private List<Reaction> reactions(ComplaintId id, int chance, String answer, String rejected) {
    var accepted = new Reaction(Duration.ZERO, () -> complainant.accept(id));
    var later = Duration.ofDays(9);
    return switch (chance) {
      case 0, 1 -> List.of(accepted);
      case 2 ->
          List.of(
              new Reaction(Duration.ZERO, () -> complainant.reject(id, rejected)),
              new Reaction(later, () -> work.review(id, answer)));
      case 3 -> List.of(accepted, new Reaction(later, () -> complainant.reopen(id, rejected)));
      default -> List.of();
    };
  }

  private Move step(Instant at, int order, Scope scope, Runnable deed) {
    return new Move(at, order, () -> transactions.run(scope, deed));
  }

  private static LocalDate day(Tenant tenant, Instant at) {
    return LocalDate.ofInstant(at, tenant.zone());
  }
}
