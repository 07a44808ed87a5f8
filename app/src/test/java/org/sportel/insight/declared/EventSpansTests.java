package org.sportel.insight.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.SQL;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.insight.Dimension;
import org.sportel.insight.Grain;
import org.sportel.insight.Rebuild;
import org.sportel.insight.declared.IndicatorFormula.Kind;
import org.sportel.insight.declared.IndicatorFormula.Statistic;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.Following;
import org.sportel.platform.Journal;
import org.sportel.platform.LocalText;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.platform.database.DatabaseAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Spans say what the events say, however these came. */
@SportelTest
class EventSpansTests {
  private static final ZoneId ZONE = ZoneId.of("Europe/Tirane");
  private static final List<String> TYPES =
      List.of(
          "visits.ticket-issued",
          "visits.ticket-handed-over",
          "visits.called",
          "visits.serving-begun",
          "visits.missed",
          "visits.transferred",
          "visits.left",
          "visits.finished");

  @Autowired ApplicationContext context;
  @Autowired DSLContext db;
  @Autowired DatabaseAddress address;
  @Autowired DeclaredIndicators indicators;
  @Autowired DefineIndicator define;
  @Autowired EventSpans spans;
  @Autowired Measuring measuring;
  @Autowired Rebuild rebuild;
  @Autowired Journal journal;
  @Autowired Following following;
  @Autowired Transactions transactions;
  @Autowired Acting acting;

  /** Tickets whose events come in any order, a few together or one alone, some at one moment. */
  private TenantId history(int seed) {
    var town = Happened.town(context, ZONE);
    var random = new Random(seed);
    var events = new ArrayList<Happened>();
    for (int number = 0; number < 60; number++) {
      var at = Instant.parse("2026-03-01T08:00:00Z").plusSeconds(random.nextInt(40 * 86_400));
      var ticket = new UUID(5, number);
      for (int n = 0; n < 9; n++) {
        var of =
            new Happened.Of(
                "S" + random.nextInt(3),
                new UUID(7, random.nextInt(2)),
                random.nextBoolean() ? "COUNTER" : "ONLINE",
                Optional.of(ticket));
        at = at.plusMillis(random.nextInt(4) == 0 ? 0 : random.nextInt(900_000));
        events.add(Happened.of(ticket, TYPES.get(random.nextInt(TYPES.size())), of, at));
      }
    }
    Collections.shuffle(events, random);
    for (int from = 0; from < events.size(); ) {
      int until = Math.min(events.size(), from + 1 + random.nextInt(60));
      var some = events.subList(from, until);
      transactions.run(Scope.of(town), () -> journal.recordAll(some));
      following.catchUp(town);
      from = until;
    }
    return town;
  }

  private List<String> kept(TenantId town) {
    return transactions.read(Scope.of(town), spans::rows);
  }

  private static IndicatorQuestion question(Places places, Map<Dimension, String> values) {
    return new IndicatorQuestion(
        LocalDate.of(2026, 3, 10), LocalDate.of(2026, 4, 3), values, places, ZONE);
  }

  private List<String> values(SQL rows) {
    return db.resultQuery(
            "select id, subject, service, unit, centre, queue, channel, category, at, value"
                + " from ({0}) x order by id",
            rows)
        .fetch(row -> row.intoList().toString());
  }

  @Test
  void saysWhatTheEventsSay() {
    var seed = 14_001;
    var town = history(seed);
    var half = new Places(false, Set.of(new UUID(7, 1)));
    int some = 0;
    for (var one : indicators.shipped()) {
      var pair = EventPair.of(one.formula());
      if (pair.isEmpty()) {
        continue;
      }
      for (var question :
          List.of(
              question(Places.everywhere(), Map.of()),
              question(half, Map.of()),
              question(Places.everywhere(), Map.of(Dimension.CHANNEL, "ONLINE")))) {
        var found =
            transactions.read(
                Scope.of(town),
                () ->
                    List.of(
                        values(FormulaSql.kept(town, pair.get(), one.formula(), question)),
                        values(FormulaSql.rows(town, one.formula(), question))));
        assertThat(found.getFirst()).as(one.code() + " " + seed).isEqualTo(found.getLast());
        some += found.getFirst().size();
      }
    }
    assertThat(some).isGreaterThan(100);
  }

  @Test
  void aRebuildGivesTheSameSpans() {
    var town = history(14_002);
    var before = kept(town);
    rebuild.rebuild(town);
    assertThat(kept(town)).isEqualTo(before).hasSizeGreaterThan(100);
  }

  @Test
  void aPairIsBuiltWhenAnIndicatorAsksForItAndForgottenWhenNoneDoes() {
    var town = history(14_003);
    var formula = atAll();
    var pair = EventPair.of(formula).orElseThrow().id();
    var question = question(Places.everywhere(), Map.of());
    var before = transactions.read(Scope.of(town), () -> measuring.total(formula, question));
    assertThat(transactions.read(Scope.of(town), spans::kept)).doesNotContain(pair);
    save(town, formula);
    following.catchUp(town);
    assertThat(transactions.read(Scope.of(town), spans::kept)).contains(pair);
    var after = transactions.read(Scope.of(town), () -> measuring.total(formula, question));
    assertThat(after).isEqualTo(before);
    assertThat(after.sample()).isPositive();
    acting.runAs(
        Actor.system("test"),
        () -> transactions.run(Scope.of(town), () -> define.retire("at-all")));
    following.catchUp(town);
    assertThat(transactions.read(Scope.of(town), spans::kept)).doesNotContain(pair).isNotEmpty();
    assertThat(kept(town)).noneMatch(row -> row.contains(pair.toString()));
  }

  @Test
  void oneWhoseSpansAreNotKeptYetIsTriedOnAsManyRows() throws SQLException {
    var town = history(14_004);
    try (var owner =
        DriverManager.getConnection(address.url(), "sportel_owner", address.ownerPassword())) {
      owner.setAutoCommit(false);
      owner.createStatement().execute("lock table insight.event_fact in access exclusive mode");
      assertThatThrownBy(() -> save(town, atAll()))
          .isInstanceOfSatisfying(
              IndicatorRefusal.class,
              refusal ->
                  assertThat(refusal.reason()).isEqualTo(IndicatorRefusal.Reason.INDICATOR_SLOW));
      owner.rollback();
    }
    save(town, atAll());
  }

  private static IndicatorFormula atAll() {
    return new IndicatorFormula(
        Kind.DURATION,
        List.of("visits.ticket-issued"),
        List.of("visits.finished"),
        Statistic.MEDIAN,
        Optional.empty(),
        Map.of(),
        Grain.DAY);
  }

  private void save(TenantId town, IndicatorFormula formula) {
    var one =
        new DeclaredIndicator(
            "at-all",
            0,
            LocalText.of("en", "At all"),
            LocalText.of("en", "For us"),
            formula,
            new DeclaredIndicator.Terms(Set.of(), Optional.empty(), 5, "", false));
    acting.runAs(
        Actor.system("test"), () -> transactions.run(Scope.of(town), () -> define.define(one)));
  }
}
