package org.sportel.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.insight.recomputed.RecomputeFigure;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.Event;
import org.sportel.platform.Following;
import org.sportel.platform.Journal;
import org.sportel.platform.Json;
import org.sportel.platform.Origin;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** Every figure of cases a second time, by plain code from the journal's own rows. */
@SportelTest
class FiguresAgainTests {
  private static final long SEED = 20_260_630;
  private static final ZoneId ZONE = ZoneId.of("Europe/Podgorica");
  private static final Instant NOW = Instant.parse("2026-06-30T12:00:00Z");
  private static final Instant FIRST = Instant.parse("2025-07-01T05:00:00Z");
  private static final BigDecimal CLOSE = new BigDecimal("0.002");

  @Autowired Figures figures;
  @Autowired Indicators indicators;
  @Autowired RecomputeFigure recompute;
  @Autowired Journal journal;
  @Autowired Following following;
  @Autowired Transactions transactions;
  @Autowired Json json;
  @Autowired DSLContext db;

  private record Of(
      UUID serviceVersion,
      String serviceCode,
      String category,
      UUID unit,
      Optional<UUID> centre,
      String channel,
      Instant receivedAt,
      Optional<Instant> dueAt) {
    private Of in(UUID other) {
      return new Of(
          serviceVersion, serviceCode, category, other, centre, channel, receivedAt, dueAt);
    }

    private Of due(Instant at) {
      return new Of(
          serviceVersion,
          serviceCode,
          category,
          unit,
          centre,
          channel,
          receivedAt,
          Optional.of(at));
    }
  }

  private record Happened(
      UUID subject,
      String type,
      Of of,
      String number,
      String reason,
      boolean standing,
      UUID visit,
      String purpose,
      Instant at)
      implements Event {
    @Override
    public Optional<Instant> happenedAt() {
      return Optional.of(at);
    }
  }

  private record Former(
      UUID subject,
      String type,
      String name,
      String unit,
      String channel,
      Instant receivedAt,
      Optional<Instant> dueAt,
      Optional<Instant> asOf,
      Instant at)
      implements Event {
    @Override
    public Origin origin() {
      return Origin.IMPORTED;
    }

    @Override
    public Optional<Instant> happenedAt() {
      return Optional.of(at);
    }
  }

  /** The course of one case, drawn by lot. */
  private static final class Course {
    private final Random lot;
    private final List<Event> events;
    private final UUID id;
    private Of of;
    private Instant at;

    private Course(Random lot, List<Event> events) {
      this.lot = lot;
      this.events = events;
      this.id = new UUID(lot.nextLong(), lot.nextLong());
      this.at = FIRST.plusMillis((long) (lot.nextDouble() * Duration.ofDays(360).toMillis()));
      this.of =
          new Of(
              new UUID(1, lot.nextInt(2)),
              "S" + lot.nextInt(4),
              "civil",
              unit(),
              lot.nextBoolean() ? Optional.of(new UUID(5, lot.nextInt(2))) : Optional.empty(),
              lot.nextBoolean() ? "ONLINE" : "COUNTER",
              at,
              lot.nextInt(5) == 0 ? Optional.empty() : Optional.of(at.plus(Duration.ofDays(20))));
    }

    private UUID unit() {
      return new UUID(7, lot.nextInt(3));
    }

    private void add(String type, String reason, boolean standing) {
      events.add(new Happened(id, "casework." + type, of, "", reason, standing, id, "ASKED", at));
      at = at.plusMillis((long) (lot.nextDouble() * Duration.ofDays(5).toMillis()));
    }

    private void run() {
      add("opened", "", false);
      for (int step = lot.nextInt(7); step > 0; step--) {
        switch (lot.nextInt(7)) {
          case 0, 1 -> add("visited", "", false);
          case 2 -> {
            add("correction-asked", "", false);
            add("clock-stopped", "correction", false);
            if (lot.nextInt(3) > 0) {
              add("correction-answered", "", false);
              add("clock-resumed", "correction", lot.nextInt(4) == 0);
            }
          }
          case 3 -> {
            of = of.in(unit());
            add("handed-over", "", false);
          }
          case 4 -> {
            of = of.due(at.plus(Duration.ofDays(10)));
            add("deadline-extended", "", false);
          }
          case 5 -> add("clock-stopped", "opinion", false);
          default -> add("note-added", "", false);
        }
      }
      switch (lot.nextInt(6)) {
        case 0 -> add("withdrawn", "", false);
        case 1 -> {}
        case 2 -> add("decision-approved", "", false);
        default -> {
          add("decision-approved", "", false);
          add("closed", "", false);
        }
      }
    }
  }

  private static void former(Random lot, List<Event> events) {
    var id = new UUID(lot.nextLong(), lot.nextLong());
    var received = FIRST.plus(Duration.ofHours(lot.nextInt(8_000)));
    var due = received.plus(Duration.ofDays(30));
    var unit = "OLD-" + lot.nextInt(2);
    var known = lot.nextInt(4) > 0 ? Optional.of(due) : Optional.<Instant>empty();
    var seen = Optional.of(FIRST.plus(Duration.ofDays(300)));
    events.add(
        new Former(
            id, "insight.case-imported", "F", unit, "Post", received, known, seen, received));
    if (lot.nextInt(3) > 0) {
      var ended = received.plus(Duration.ofHours(lot.nextInt(1_400)));
      events.add(
          new Former(id, "insight.end-imported", "F", unit, "Post", received, known, seen, ended));
    }
  }

  private TenantId year(int number) {
    var tenant = new TenantId(number);
    var lot = new Random(SEED);
    var events = new ArrayList<Event>();
    for (int one = 0; one < 500; one++) {
      new Course(lot, events).run();
    }
    for (int one = 0; one < 60; one++) {
      former(lot, events);
    }
    transactions.run(Scope.of(tenant), () -> journal.recordAll(events));
    following.catchUp(tenant);
    return tenant;
  }

  private static FigureQuestion question(FigureFilter filter, Places places) {
    return new FigureQuestion(filter, places, ZONE, NOW);
  }

  private record Asked(FigureQuestion question, PlainFigures.Part part) {}

  /** All of them, and parts by every kind of filter. */
  private static List<Asked> asked() {
    var none = FigureFilter.none();
    var from = Optional.of(YearMonth.of(2025, 11));
    var to = Optional.of(YearMonth.of(2026, 2));
    var unit = new UUID(7, 1).toString();
    var everywhere = Places.everywhere();
    return List.of(
        new Asked(question(none, everywhere), PlainFigures.Part.all()),
        new Asked(
            question(new FigureFilter(Map.of(), from, to), everywhere),
            new PlainFigures.Part(Map.of(), from, to)),
        new Asked(
            question(none.with(Dimension.SERVICE, "S2"), everywhere),
            new PlainFigures.Part(Map.of("serviceCode", "S2"), Optional.empty(), Optional.empty())),
        new Asked(
            question(
                new FigureFilter(Map.of(Dimension.CHANNEL, "ONLINE"), from, Optional.empty()),
                everywhere),
            new PlainFigures.Part(Map.of("channel", "ONLINE"), from, Optional.empty())),
        new Asked(
            question(none, new Places(false, java.util.Set.of(new UUID(7, 1)))),
            new PlainFigures.Part(Map.of("unit", unit), Optional.empty(), Optional.empty())),
        new Asked(
            question(none.with(Dimension.UNIT, "OLD-1"), everywhere),
            new PlainFigures.Part(Map.of("unit", "OLD-1"), Optional.empty(), Optional.empty())),
        new Asked(
            question(none.with(Dimension.SERVICE, "no such"), everywhere),
            new PlainFigures.Part(
                Map.of("serviceCode", "no such"), Optional.empty(), Optional.empty())));
  }

  @Test
  void everyShippedFigureIsTheSameByPlainCode() {
    var tenant = year(961);
    var plain = transactions.read(Scope.of(tenant), () -> PlainFigures.of(db, json));
    assertThat(plain.size()).isEqualTo(560);
    for (var one : asked()) {
      var again = plain.values(one.part(), one.question());
      var kept =
          transactions.read(
              Scope.of(tenant), () -> figures.values(indicators.all(), one.question()));
      for (var indicator : indicators.all()) {
        same(indicator.code(), one, kept.get(indicator.code()), again.get(indicator.code()));
        var compared = recompute.compare(tenant, indicator.code(), one.question());
        assertThat(compared.same()).as(indicator.code() + " in " + one).isTrue();
        same(indicator.code(), one, compared.again().orElse(null), again.get(indicator.code()));
      }
    }
    var all = plain.values(PlainFigures.Part.all(), asked().getFirst().question());
    assertThat(all).as("each counts something").hasSize(indicators.all().size());
    assertThat(all.values()).allMatch(value -> value.signum() > 0);
  }

  private static void same(
      String code,
      Asked asked,
      @org.jspecify.annotations.Nullable BigDecimal one,
      @org.jspecify.annotations.Nullable BigDecimal other) {
    assertThat(one == null)
        .as(code + " in " + asked + ": " + one + ", " + other)
        .isEqualTo(other == null);
    if (one != null && other != null) {
      assertThat(one.subtract(other).abs()).as(code + " in " + asked).isLessThan(CLOSE);
    }
  }

  @Test
  void sayTheDifferenceWhereARowIsWrong() {
    var tenant = year(962);
    var all = asked().getFirst().question();
    transactions.run(
        Scope.of(tenant),
        () ->
            db.execute(
                "update insight.case_fact set decided_at = due_at + interval '1 day' where case_id ="
                    + " (select case_id from insight.case_fact where decided_at <= due_at limit"
                    + " 1)"));
    var late = recompute.compare(tenant, "late", all);
    assertThat(late.same()).isFalse();
    assertThat(late.kept().orElseThrow().subtract(late.again().orElseThrow()))
        .isEqualByComparingTo("1");
    assertThat(recompute.compare(tenant, "received", all).same()).isTrue();
  }
}
