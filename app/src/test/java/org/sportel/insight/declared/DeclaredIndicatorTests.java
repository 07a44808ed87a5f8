package org.sportel.insight.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
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
import org.sportel.platform.Entry;
import org.sportel.platform.Following;
import org.sportel.platform.Journal;
import org.sportel.platform.LocalText;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The catalogue of indicators: each value a second time by plain code from the raw journal. */
@SportelTest
class DeclaredIndicatorTests {
  private static final ZoneId ZONE = ZoneId.of("Europe/Tirane");
  private static final UUID UNIT = new UUID(7, 1);
  private static final UUID OTHER = new UUID(7, 2);

  @Autowired ApplicationContext context;
  @Autowired DeclaredIndicators indicators;
  @Autowired DefineIndicator define;
  @Autowired RecomputeIndicator recompute;
  @Autowired Measuring measuring;
  @Autowired EventFacts facts;
  @Autowired Rebuild rebuild;
  @Autowired Journal journal;
  @Autowired Following following;
  @Autowired Transactions transactions;
  @Autowired Acting acting;

  /** A hundred cases, tickets and complaints each, at random but always the same ones. */
  private TenantId history(int seed) {
    var id = Happened.town(context, ZONE);
    var random = new Random(seed);
    var events = new ArrayList<Happened>();
    for (var number = 0; number < 100; number++) {
      for (var family : List.of("casework", "visits", "complaints", "outbound")) {
        var at = Instant.parse("2026-03-01T00:00:00Z").plusSeconds(random.nextInt(90 * 86_400));
        var ticket =
            family.equals("visits") ? Optional.of(new UUID(5, number)) : Optional.<UUID>empty();
        var of =
            new Happened.Of(
                "S" + number % 3,
                number % 2 == 0 ? UNIT : OTHER,
                number % 5 == 0 ? "ONLINE" : "COUNTER",
                ticket);
        var subject = new UUID(family.hashCode(), number);
        for (var type : EventKinds.OWN) {
          if (type.startsWith(family + ".")
              && random.nextInt(4) > 0
              && !OfVisits.ALL.contains(type)
              && !OfCases.derived(type)) {
            at = at.plusMillis(random.nextInt(family.equals("visits") ? 900_000 : 900_000_000));
            var one = Happened.of(subject, type, of, at);
            events.add(family.equals("outbound") ? one.with("request", subject) : one);
          }
        }
        if (family.equals("casework")) {
          events.add(Happened.of(subject, OfCases.TOLD, of, at));
          events.add(
              Happened.of(subject, OfCases.FEE_NOTED, of, at)
                  .with("state", number % 3 == 0 ? "WAIVED" : "CASH"));
        }
      }
    }
    events.addAll(RatingIndicatorTests.history(seed));
    transactions.run(Scope.of(id), () -> journal.recordAll(events));
    following.catchUp(id);
    return id;
  }

  private static IndicatorQuestion question(Places places, Map<Dimension, String> values) {
    return new IndicatorQuestion(
        LocalDate.of(2026, 3, 20), LocalDate.of(2026, 5, 10), values, places, ZONE);
  }

  private Measured value(TenantId tenant, IndicatorFormula formula, IndicatorQuestion question) {
    return transactions.read(Scope.of(tenant), () -> measuring.total(formula, question));
  }

  private List<Entry> raw(TenantId tenant) {
    return transactions.read(
        Scope.of(tenant),
        () -> {
          var all = new ArrayList<Entry>();
          for (var module :
              List.of("casework.", "visits.", "complaints.", "outbound.", "insight.")) {
            all.addAll(journal.page(module, Optional.empty(), 100_000));
          }
          return all;
        });
  }

  /** What the definition says, on the journal alone, in the plainest way. */
  private static Optional<BigDecimal> plain(
      List<Entry> journal, IndicatorFormula formula, IndicatorQuestion question) {
    var subjects = new HashMap<String, List<Entry>>();
    for (var entry : journal) {
      var ticket = entry.payload().path("of").path("ticket").asString("");
      subjects
          .computeIfAbsent(
              ticket.isEmpty() ? entry.subject().toString() : ticket, _ -> new ArrayList<>())
          .add(entry);
    }
    var from = question.from().atStartOfDay(ZONE).toInstant();
    var until = question.until().atStartOfDay(ZONE).toInstant();
    var values = new ArrayList<Double>();
    for (var events : subjects.values()) {
      events.sort((a, b) -> a.happenedAt().compareTo(b.happenedAt()));
      if (formula.kind() == Kind.STANDING) {
        standing(events, formula, from, until).ifPresent(values::add);
        continue;
      }
      Entry begun = null;
      Entry ended = null;
      var counted = 0;
      var numbers = new ArrayList<Double>();
      for (var event : events) {
        var inside = !event.happenedAt().isBefore(from) && event.happenedAt().isBefore(until);
        if (formula.from().contains(event.type())) {
          begun = begun == null ? event : begun;
          counted += inside ? 1 : 0;
          if (inside) {
            numbers.add(event.payload().path("amount").asDouble(0));
          }
        }
        if (begun != null && ended == null && formula.to().contains(event.type())) {
          ended = event;
        }
      }
      if (formula.kind() == Kind.AMOUNT) {
        values.addAll(numbers);
      } else if (formula.kind() == Kind.COUNT) {
        for (var n = 0;
            n < (formula.statistic() == Statistic.EVENTS ? counted : Math.min(1, counted));
            n++) {
          values.add(1.0);
        }
      } else if (begun != null) {
        var at = formula.kind() == Kind.SHARE ? begun : ended;
        if (at != null && !at.happenedAt().isBefore(from) && at.happenedAt().isBefore(until)) {
          var seconds =
              ended == null
                  ? -1
                  : Duration.between(begun.happenedAt(), ended.happenedAt()).toMillis() / 1000.0;
          values.add(formula.kind() == Kind.SHARE ? (ended == null ? 0.0 : 1.0) : seconds);
        }
      }
    }
    return statistic(formula, values);
  }

  private static Optional<Double> standing(
      List<Entry> events, IndicatorFormula formula, Instant from, Instant until) {
    Entry last = null;
    for (var event : events) {
      var counts = event.happenedAt().isBefore(until);
      if (counts && formula.from().contains(event.type())) {
        last = event;
      } else if (counts && formula.to().contains(event.type())) {
        last = null;
      }
    }
    return Optional.ofNullable(last).filter(at -> !at.happenedAt().isBefore(from)).map(_ -> 1.0);
  }

  private static Optional<BigDecimal> statistic(IndicatorFormula formula, List<Double> values) {
    values.sort(Double::compareTo);
    if (values.isEmpty()) {
      return Optional.empty();
    }
    var last = values.size() - 1;
    double value =
        switch (formula.statistic()) {
          case EVENTS, SUBJECTS -> values.size();
          case MEDIAN -> (values.get(last / 2) + values.get((last + 1) / 2)) / 2;
          case P90 -> {
            var place = last * 9 / 10;
            var rest = last * 9 % 10 / 10.0;
            yield values.get(place)
                + (rest == 0 ? 0 : rest * (values.get(place + 1) - values.get(place)));
          }
          case SUM -> values.stream().mapToDouble(v -> v).sum();
          case MEAN, ENDED -> values.stream().mapToDouble(v -> v).sum() / values.size();
          case UNDER_TARGET ->
              (double)
                      values.stream()
                          .filter(v -> v <= formula.targetSeconds().orElseThrow())
                          .count()
                  / values.size();
        };
    return Optional.of(BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP));
  }

  @Test
  void everyShippedIndicatorIsWhatThePlainCodeSays() {
    var tenant = history(961);
    var journalled = raw(tenant);
    var everywhere = question(Places.everywhere(), Map.of());
    for (var one : indicators.shipped()) {
      assertThat(one.formula().sound()).as(one.code()).isTrue();
      if (OfVisits.ALL.containsAll(one.formula().from())
          || one.formula().from().stream().allMatch(OfCases::derived)
          || one.formula().ofRatings()) {
        continue; // VisitIndicatorTests, EventNumbersTests, RatingIndicatorTests
      }
      var value = value(tenant, one.formula(), everywhere);
      assertThat(value.value())
          .as(one.code())
          .isEqualTo(plain(journalled, one.formula(), everywhere));
      assertThat(value.sample()).as(one.code()).isPositive();
    }
  }

  @Test
  void theJournalGivesTheSameAgainForEveryPartAndReader() {
    var tenant = history(962);
    var half = new Places(false, Set.of(UNIT));
    for (var question :
        List.of(
            question(Places.everywhere(), Map.of()),
            question(half, Map.of()),
            question(
                Places.everywhere(), Map.of(Dimension.SERVICE, "S1", Dimension.CHANNEL, "COUNTER")),
            question(Places.nowhere(), Map.of()))) {
      for (var one : indicators.shipped()) {
        var compared =
            acting.as(Actor.system("test"), () -> recompute.compare(tenant, one.code(), question));
        assertThat(compared.again().sample()).as(one.code()).isEqualTo(compared.kept().sample());
        if (compared.kept().sample() > 0) {
          assertThat(compared.again()).as(one.code()).isEqualTo(compared.kept());
        }
      }
    }
  }

  @Test
  void partsAddUpAndEventsAreAsManyAsTheSample() {
    var tenant = history(963);
    var question = question(Places.everywhere(), Map.of());
    for (var one : indicators.shipped()) {
      transactions.run(
          Scope.of(tenant),
          () -> {
            var total = measuring.total(one.formula(), question);
            for (var dimension : EnumSet.complementOf(EnumSet.of(Dimension.VERSION))) {
              var parts = measuring.by(dimension, one.formula(), question);
              var sum = parts.values().stream().mapToLong(Measured::sample).sum();
              if (dimension != Dimension.MONTH || one.formula().statistic() != Statistic.SUBJECTS) {
                assertThat(sum).as(one.code() + dimension).isEqualTo(total.sample());
              }
            }
            var listed = measuring.events(one.formula(), question, 0, 10_000).size();
            assertThat(measuring.count(one.formula(), question)).isEqualTo(listed);
            if (one.formula().statistic() != Statistic.SUBJECTS) {
              assertThat((long) listed).as(one.code()).isEqualTo(total.sample());
            }
            assertThat(measuring.course(one.formula(), question)).isNotEmpty();
          });
    }
  }

  @Test
  void rebuildsTheSameRows() {
    var tenant = history(964);
    var before = transactions.read(Scope.of(tenant), facts::rows);
    rebuild.rebuild(tenant);
    assertThat(transactions.read(Scope.of(tenant), facts::rows)).isEqualTo(before).isNotEmpty();
  }

  private static DeclaredIndicator own(
      String code, int version, IndicatorFormula formula, int least) {
    var terms =
        new DeclaredIndicator.Terms(Set.of(), Optional.of(BigDecimal.TEN), least, "Archive", false);
    return new DeclaredIndicator(
        code, version, LocalText.of("en", "Own"), LocalText.of("en", "For us"), formula, terms);
  }

  private static IndicatorFormula formula(
      Kind kind, Statistic statistic, String from, List<String> to) {
    return new IndicatorFormula(
        kind, List.of(from), to, statistic, Optional.empty(), Map.of(), Grain.WEEK);
  }

  private DeclaredIndicator save(TenantId tenant, DeclaredIndicator one) {
    return acting.as(
        Actor.system("test"), () -> transactions.write(Scope.of(tenant), () -> define.define(one)));
  }

  private void refused(TenantId tenant, DeclaredIndicator one, IndicatorRefusal.Reason reason) {
    assertThatThrownBy(() -> save(tenant, one))
        .isInstanceOfSatisfying(
            IndicatorRefusal.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void anOfficeAddsChangesAndRetiresItsOwnWithoutAProgram() {
    var tenant = history(965);
    var calls = formula(Kind.COUNT, Statistic.EVENTS, "visits.called", List.of());
    assertThat(save(tenant, own("calls", 0, calls, 1)).version()).isEqualTo(1);
    var median =
        formula(Kind.DURATION, Statistic.MEDIAN, "visits.called", List.of("visits.finished"));
    assertThat(save(tenant, own("calls", 1, median, 5)).version()).isEqualTo(2);
    transactions.run(
        Scope.of(tenant),
        () -> {
          assertThat(indicators.get("calls").formula()).isEqualTo(median);
          assertThat(indicators.history("calls")).hasSize(2);
        });
    refused(tenant, own("calls", 1, calls, 1), IndicatorRefusal.Reason.INDICATOR_CHANGED);
    acting.runAs(
        Actor.system("test"),
        () -> transactions.run(Scope.of(tenant), () -> define.retire("calls")));
    assertThatThrownBy(() -> transactions.read(Scope.of(tenant), () -> indicators.get("calls")))
        .isInstanceOf(IndicatorRefusal.class);
  }

  @Test
  void refusesWhatIsUnsoundUnsafeOrTaken() {
    var tenant = history(966);
    var calls = formula(Kind.COUNT, Statistic.EVENTS, "visits.called", List.of());
    refused(tenant, own("Bad Code", 0, calls, 1), IndicatorRefusal.Reason.BAD_INDICATOR_CODE);
    refused(tenant, own("new", 0, calls, 1), IndicatorRefusal.Reason.BAD_INDICATOR_CODE);
    var unknown = formula(Kind.COUNT, Statistic.EVENTS, "identity.signed-in", List.of());
    refused(tenant, own("spy", 0, unknown, 1), IndicatorRefusal.Reason.FORMULA_UNSOUND);
    var endless = formula(Kind.DURATION, Statistic.MEDIAN, "visits.called", List.of());
    refused(tenant, own("endless", 0, endless, 5), IndicatorRefusal.Reason.FORMULA_UNSOUND);
    var share = formula(Kind.SHARE, Statistic.ENDED, "visits.called", List.of("visits.left"));
    refused(tenant, own("few", 0, share, 4), IndicatorRefusal.Reason.SAMPLE_TOO_SMALL);
    refused(tenant, own("waiting-median", 0, share, 5), IndicatorRefusal.Reason.SHIPPED_FORMULA);
  }

  @Test
  void aTargetOfItsOwnMayBeSetForAShippedOne() {
    var tenant = history(967);
    var shipped = indicators.shipped().getFirst();
    var saved = save(tenant, own(shipped.code(), 0, shipped.formula(), 9));
    assertThat(saved.version()).isEqualTo(1);
    transactions.run(
        Scope.of(tenant),
        () -> assertThat(indicators.get(shipped.code()).terms().minimumSample()).isEqualTo(9));
  }
}
