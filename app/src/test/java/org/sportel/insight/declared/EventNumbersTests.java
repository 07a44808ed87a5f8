package org.sportel.insight.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Indicators over the numbers that events carry: whose time cases were, minutes, points. */
@SportelTest
class EventNumbersTests {
  private static final ZoneId ZONE = ZoneId.of("Europe/Tirane");
  private static final Instant MORNING = Instant.parse("2026-03-24T08:00:00Z");
  private static final Map<String, String> OWNERS =
      Map.of(
          "time-of-applicant", "applicant",
          "time-of-other-bodies", "otherBody",
          "time-of-unit", "unit",
          "time-of-program", "program");

  @Autowired ApplicationContext context;
  @Autowired RecomputeIndicator recompute;
  @Autowired DefineIndicator define;
  @Autowired DeclaredIndicators indicators;
  @Autowired Measuring measuring;
  @Autowired JournalMeasuring again;
  @Autowired Journal journal;
  @Autowired Following following;
  @Autowired Transactions transactions;
  @Autowired Acting acting;

  /** A case that ended: its service and the seconds by owner. */
  private record Ended(String service, Map<String, Long> seconds) {}

  private final List<Ended> ended = new ArrayList<>();
  private final List<Double> minutes = new ArrayList<>();

  @Test
  void whoseTimeCasesWereAddsUpToTheirWholeTime() {
    var tenant = town();
    var sum = BigDecimal.ZERO;
    for (var one : OWNERS.entrySet()) {
      var all = compare(tenant, one.getKey(), Map.of());
      assertThat(all.kept()).as(one.getKey()).isEqualTo(all.again());
      assertThat(all.kept().value()).as(one.getKey()).contains(mean(one.getValue(), ""));
      var part = compare(tenant, one.getKey(), Map.of(Dimension.SERVICE, "S1"));
      assertThat(part.kept()).as(one.getKey()).isEqualTo(part.again());
      assertThat(part.kept().value()).as(one.getKey()).contains(mean(one.getValue(), "S1"));
      sum = sum.add(all.kept().value().orElseThrow());
    }
    var whole =
        ended.stream().mapToLong(e -> e.seconds().values().stream().mapToLong(s -> s).sum()).sum();
    assertThat(sum.doubleValue())
        .isCloseTo((double) whole / ended.size(), org.assertj.core.data.Offset.offset(1e-4));
  }

  @Test
  void feesNotedAsPaidOrWaivedAreCountedOncePerCase() {
    var tenant = Happened.town(context, ZONE);
    var events = new ArrayList<Happened>();
    var states = List.of("OPEN", "CASH", "SLIP", "PROOF", "WAIVED");
    for (var number = 0; number < 25; number++) {
      var of = new Happened.Of("S1", new UUID(7, 1), "COUNTER", Optional.empty());
      var noted = Happened.of(new UUID(3, number), OfCases.FEE_NOTED, of, MORNING);
      events.add(noted.with("state", "OPEN"));
      events.add(noted.with("state", states.get(number % 5)));
      events.add(noted.with("state", states.get(number % 5)));
    }
    transactions.run(Scope.of(tenant), () -> journal.recordAll(events));
    following.catchUp(tenant);
    for (var one : Map.of("fees-noted-paid", 15, "fees-waived", 5).entrySet()) {
      var both = compare(tenant, one.getKey(), Map.of());
      assertThat(both.kept()).as(one.getKey()).isEqualTo(both.again());
      assertThat(both.kept().value().orElseThrow()).isEqualByComparingTo(one.getValue().toString());
    }
  }

  @Test
  void sumsMediansAndSharesOfMinutesAreWhatThePlainCodeSays() {
    var tenant = town();
    var seconds = minutes.stream().map(m -> m * 60).sorted().toList();
    assertBoth(tenant, Statistic.SUM, seconds.stream().mapToDouble(s -> s).sum());
    assertBoth(
        tenant,
        Statistic.MEDIAN,
        (seconds.get((seconds.size() - 1) / 2) + seconds.get(seconds.size() / 2)) / 2);
    assertBoth(
        tenant,
        Statistic.UNDER_TARGET,
        (double) seconds.stream().filter(s -> s <= 600).count() / seconds.size());
  }

  @Test
  void refusesNumbersThatItsEventsDoNotCarry() {
    var tenant = Happened.town(context, ZONE);
    for (var kind : List.of(Kind.TIME, Kind.AMOUNT)) {
      assertThatThrownBy(() -> save(tenant, kind, "casework.opened"))
          .isInstanceOf(IndicatorRefusal.class)
          .extracting("reason")
          .isEqualTo(IndicatorRefusal.Reason.NO_SUCH_NUMBER);
    }
    assertThatThrownBy(() -> save(tenant, Kind.AMOUNT, "casework.time-of-unit"))
        .extracting("reason")
        .isEqualTo(IndicatorRefusal.Reason.NO_SUCH_NUMBER);
    assertThat(save(tenant, Kind.AMOUNT, "feedback.rated").version()).isEqualTo(1);
    assertThat(save(tenant, Kind.TIME, "casework.time-of-unit").version()).isEqualTo(1);
  }

  private DeclaredIndicator save(TenantId tenant, Kind kind, String type) {
    var formula =
        new IndicatorFormula(
            kind, List.of(type), List.of(), Statistic.SUM, Optional.empty(), Map.of(), Grain.MONTH);
    var name = LocalText.of("en", "A number");
    var terms = new DeclaredIndicator.Terms(Set.of(), Optional.empty(), 5, "", false);
    var one =
        new DeclaredIndicator(
            "number-of-" + type.substring(type.indexOf('.') + 1), 0, name, name, formula, terms);
    return acting.as(
        Actor.system("test"), () -> transactions.write(Scope.of(tenant), () -> define.define(one)));
  }

  private void assertBoth(TenantId tenant, Statistic statistic, double expected) {
    var formula =
        new IndicatorFormula(
            Kind.TIME,
            List.of("visits.consultation-noted"),
            List.of(),
            statistic,
            statistic == Statistic.UNDER_TARGET ? Optional.of(600L) : Optional.empty(),
            Map.of(),
            Grain.MONTH);
    assertThat(formula.sound()).isTrue();
    var kept =
        transactions.read(Scope.of(tenant), () -> measuring.total(formula, question(Map.of())));
    assertThat(kept).isEqualTo(again.total(tenant, formula, question(Map.of())));
    assertThat(kept.value())
        .contains(BigDecimal.valueOf(expected).setScale(6, RoundingMode.HALF_UP));
    assertThat(kept.sample()).isEqualTo(minutes.size());
  }

  private RecomputeIndicator.Compared compare(
      TenantId tenant, String code, Map<Dimension, String> values) {
    return acting.as(Actor.system("test"), () -> recompute.compare(tenant, code, question(values)));
  }

  private static IndicatorQuestion question(Map<Dimension, String> values) {
    return new IndicatorQuestion(
        LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 1), values, Places.everywhere(), ZONE);
  }

  private BigDecimal mean(String owner, String service) {
    var meant =
        ended.stream().filter(e -> service.isEmpty() || e.service().equals(service)).toList();
    var sum = meant.stream().mapToLong(e -> e.seconds().get(owner)).sum();
    return BigDecimal.valueOf((double) sum / meant.size()).setScale(6, RoundingMode.HALF_UP);
  }

  private TenantId town() {
    var tenant = Happened.town(context, ZONE);
    transactions.run(Scope.of(tenant), () -> journal.recordAll(history()));
    following.catchUp(tenant);
    return tenant;
  }

  /** Fifty cases that ended and forty consultations. */
  private List<Happened> history() {
    var random = new Random(20_261);
    var events = new ArrayList<Happened>();
    for (var number = 0; number < 50; number++) {
      var service = "S" + number % 3;
      var seconds =
          Map.of(
              "applicant",
              random.nextInt(3) == 0 ? 0L : random.nextLong(400_000),
              "otherBody",
              random.nextLong(200_000),
              "unit",
              random.nextLong(900_000),
              "program",
              random.nextInt(9) == 0 ? random.nextLong(9_000) : 0L);
      ended.add(new Ended(service, seconds));
      var of = new Happened.Of(service, new UUID(7, 1), "COUNTER", Optional.empty());
      events.add(
          Happened.of(new UUID(3, number), OfCases.TOLD, of, MORNING.plusSeconds(number * 7_000L))
              .with("seconds", seconds));
    }
    for (var number = 0; number < 40; number++) {
      var lasted = 1 + random.nextInt(40);
      minutes.add((double) lasted);
      var of = new Happened.Of("S1", new UUID(7, 1), "", Optional.empty());
      events.add(
          Happened.of(
                  new UUID(9, number),
                  "visits.consultation-noted",
                  of,
                  MORNING.plusSeconds(number * 9_000L))
              .with("minutes", lasted));
    }
    return events;
  }
}
