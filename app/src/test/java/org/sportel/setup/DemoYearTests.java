package org.sportel.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.casework.Overdue;
import org.sportel.network.ImportPack;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Scope;
import org.sportel.platform.SettableClock;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SportelTest
class DemoYearTests {
  private static final String TOWN = "vau-i-dejes";

  @Autowired DemoYear year;
  @Autowired DemoStaff staff;
  @Autowired DemoNetwork network;
  @Autowired ImportPack importPack;
  @Autowired Tenants tenants;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired SettableClock clock;
  @Autowired DSLContext db;
  @Autowired ApplicationContext context;

  @AfterEach
  void goOnInThePresent() {
    clock.release();
  }

  @Test
  void datesLettersByTheStoryTheyBelongTo() {
    var now = clock.instant();
    var town = acting.as(Actor.system("demo"), this::town);
    // other tests play longer years in the same town
    var before = transactions.read(Scope.of(town.id()), this::last);
    acting.as(Actor.system("demo"), () -> year.play(List.of(town), List.of(3)));
    clock.set(now);
    var delays = transactions.read(Scope.of(town.id()), () -> delays(now, before));
    assertThat(delays).isNotEmpty().allMatch(delay -> delay.toMinutes() < 60);
  }

  @Test
  void takesCasesAtTheCounterDuringVisits() {
    var town = acting.as(Actor.system("demo"), this::town);
    acting.as(Actor.system("demo"), () -> year.play(List.of(town), List.of(12)));
    transactions.run(
        Scope.of(town.id()),
        () -> {
          int taken =
              count(
                  "platform.journal where type = 'casework.opened'"
                      + " and payload->'of'->>'channel' = 'COUNTER'");
          int visited =
              count(
                  "platform.journal v join platform.journal f on f.type = 'visits.finished' and"
                      + " f.subject::text = v.payload->>'visit' and f.happened_at > v.happened_at"
                      + " where v.type = 'casework.visited'");
          assertThat(visited).isPositive().isGreaterThanOrEqualTo(taken - 1);
          assertThat(count("visits.ticket where state <> 'FINISHED'")).isZero();
        });
  }

  @Test
  void figuresCountAsOverdueWhatTheCasesDo() {
    var town = acting.as(Actor.system("demo"), this::town);
    acting.as(Actor.system("demo"), () -> year.play(List.of(town), List.of(40)));
    var late = new Overdue(context, town);
    late.agreed(clock.instant().plus(Duration.ofDays(400)));
    late.agreed(clock.instant());
    transactions.run(
        Scope.of(town.id()), () -> assertThat(count("casework.case_file")).isPositive());
  }

  private int count(String from) {
    return db.fetchSingle("select count(*) from " + from).get(0, Integer.class);
  }

  /** How long after the application the letter about it was written. */
  private OffsetDateTime last() {
    return db.fetchSingle("select coalesce(max(recorded_at), 'epoch') from platform.journal")
        .get(0, OffsetDateTime.class);
  }

  private List<Duration> delays(Instant now, OffsetDateTime before) {
    return db.fetch(
            "select j.happened_at, m.written_at from notify.message m"
                + " join platform.journal j on j.id = m.event_id"
                + " where j.type = 'casework.opened' and j.happened_at < {0}"
                + " and j.recorded_at > {1}",
            org.jooq.impl.DSL.val(now.minus(Duration.ofDays(2)).atOffset(ZoneOffset.UTC)),
            org.jooq.impl.DSL.val(before))
        .map(
            row ->
                Duration.between(
                    row.get(0, OffsetDateTime.class), row.get(1, OffsetDateTime.class)));
  }

  private Tenant town() {
    if (tenants.bySlug(TOWN).isEmpty()) {
      importPack.importWhere("al", TOWN::equals);
    }
    var town = tenants.bySlug(TOWN).orElseThrow();
    network.furnish(town);
    staff.staff(town);
    return town;
  }
}
