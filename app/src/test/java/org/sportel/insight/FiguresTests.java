package org.sportel.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.insight.log.LogColumns;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.Event;
import org.sportel.platform.Following;
import org.sportel.platform.Journal;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.web.Texts;
import org.springframework.beans.factory.annotation.Autowired;

@SportelTest
class FiguresTests {
  private static final UUID UNIT = new UUID(7, 1);
  private static final UUID OTHER = new UUID(7, 2);
  private static final Instant NOW = Instant.parse("2026-06-30T12:00:00Z");

  @Autowired Figures figures;
  @Autowired FigureCrossings crossings;
  @Autowired Indicators indicators;
  @Autowired ImportLog importLog;
  @Autowired Rebuild rebuild;
  @Autowired Facts facts;
  @Autowired Tenants tenants;
  @Autowired Journal journal;
  @Autowired Following following;
  @Autowired Transactions transactions;
  @Autowired Acting acting;

  /** The facts of a case, shaped as the cases' own module writes them. */
  private record Of(
      UUID serviceVersion,
      String serviceCode,
      String category,
      UUID unit,
      Optional<UUID> centre,
      String channel,
      Instant receivedAt,
      Optional<Instant> dueAt) {}

  private record Happened(
      UUID subject, String type, Of of, String number, String outcome, Instant at)
      implements Event {
    @Override
    public Optional<Instant> happenedAt() {
      return Optional.of(at);
    }

    private Happened under(UUID version) {
      var moved =
          new Of(
              version,
              of.serviceCode(),
              of.category(),
              of.unit(),
              of.centre(),
              of.channel(),
              of.receivedAt(),
              of.dueAt());
      return new Happened(subject, type, moved, number, outcome, at);
    }
  }

  private static Happened event(int file, String type, UUID unit, String due, String at) {
    var of =
        new Of(
            new UUID(1, file < 4 ? 1 : 2),
            "S" + file % 2,
            "civil",
            unit,
            Optional.empty(),
            file % 2 == 0 ? "ONLINE" : "COUNTER",
            Instant.parse("2026-05-" + (10 + file) + "T08:00:00Z"),
            Optional.of(due).filter(d -> !d.isEmpty()).map(Instant::parse));
    return new Happened(
        new UUID(9, file), "casework." + type, of, "03-" + file, "GRANTED", Instant.parse(at));
  }

  private TenantId history(int tenant) {
    var id = new TenantId(tenant);
    transactions.run(
        Scope.of(id),
        () ->
            journal.recordAll(
                List.of(
                    event(1, "opened", UNIT, "2026-06-01T00:00:00Z", "2026-05-11T08:00:00Z"),
                    event(1, "visited", UNIT, "2026-06-01T00:00:00Z", "2026-05-11T08:00:00Z"),
                    event(1, "visited", UNIT, "2026-06-01T00:00:00Z", "2026-05-15T08:00:00Z"),
                    event(1, "visited", UNIT, "2026-06-01T00:00:00Z", "2026-05-22T08:00:00Z"),
                    event(
                        1,
                        "decision-approved",
                        UNIT,
                        "2026-06-01T00:00:00Z",
                        "2026-05-21T08:00:00Z"),
                    event(1, "closed", UNIT, "2026-06-01T00:00:00Z", "2026-05-22T08:00:00Z"),
                    event(2, "opened", UNIT, "2026-06-02T00:00:00Z", "2026-05-12T08:00:00Z"),
                    event(
                        2,
                        "correction-asked",
                        UNIT,
                        "2026-06-02T00:00:00Z",
                        "2026-05-13T08:00:00Z"),
                    event(
                        2,
                        "correction-answered",
                        UNIT,
                        "2026-06-05T00:00:00Z",
                        "2026-05-16T08:00:00Z"),
                    event(
                        2,
                        "decision-approved",
                        UNIT,
                        "2026-06-05T00:00:00Z",
                        "2026-06-11T08:00:00Z"),
                    event(3, "opened", OTHER, "2026-06-03T00:00:00Z", "2026-05-13T08:00:00Z"),
                    event(4, "opened", OTHER, "2026-06-04T00:00:00Z", "2026-05-14T08:00:00Z"),
                    event(
                        4,
                        "correction-asked",
                        OTHER,
                        "2026-06-04T00:00:00Z",
                        "2026-05-15T08:00:00Z"),
                    event(5, "opened", OTHER, "", "2026-05-15T08:00:00Z"),
                    event(6, "opened", OTHER, "2026-06-06T00:00:00Z", "2026-05-16T08:00:00Z"),
                    event(6, "withdrawn", OTHER, "2026-06-06T00:00:00Z", "2026-05-17T08:00:00Z"))));
    following.catchUp(id);
    return id;
  }

  private FigureQuestion question(FigureFilter filter, Places places) {
    return new FigureQuestion(filter, places, ZoneOffset.UTC, NOW);
  }

  private Map<String, BigDecimal> values(TenantId tenant, FigureFilter filter, Places places) {
    return transactions.read(
        Scope.of(tenant), () -> figures.values(indicators.all(), question(filter, places)));
  }

  private static long count(Map<String, BigDecimal> values, String code) {
    return values.getOrDefault(code, BigDecimal.ZERO).longValue();
  }

  @Test
  void countsWhatTheDefinitionsSay() {
    var values = values(history(951), FigureFilter.none(), Places.everywhere());
    assertThat(count(values, "received")).isEqualTo(6);
    assertThat(count(values, "decided")).isEqualTo(2);
    assertThat(count(values, "on-time")).isEqualTo(1);
    assertThat(count(values, "late")).isEqualTo(1);
    assertThat(count(values, "open")).isEqualTo(3);
    assertThat(count(values, "open-overdue")).isEqualTo(1);
    assertThat(count(values, "without-deadline")).isEqualTo(1);
    assertThat(count(values, "corrections")).isEqualTo(2);
    assertThat(values.get("visits-per-case"))
        .as("three visits for the one, none for the other of two decided cases")
        .isEqualByComparingTo("1.5");
    assertThat(count(values, "processing-median")).isEqualTo(20 * 86_400);
  }

  @Test
  void partsOfAChartKnowOfHowManyCasesTheyAreMade() {
    var median = indicators.get("processing-median");
    var tenant = history(959);
    var parts =
        transactions.read(
            Scope.of(tenant),
            () ->
                crossings.crossed(
                    Grain.MONTH,
                    Dimension.UNIT,
                    median,
                    question(FigureFilter.none(), Places.everywhere())));
    assertThat(parts).containsOnlyKeys("2026-05", "2026-06");
    for (var month : parts.values()) {
      assertThat(month).containsOnlyKeys(UNIT.toString());
      for (var part : month.values()) {
        assertThat(part.cases()).isEqualTo(1);
        assertThat(part.value()).isGreaterThan(BigDecimal.valueOf(86_400));
      }
    }
  }

  @Test
  void tellsTheVersionsOfAServiceApart() {
    var tenant = history(957);
    var one = FigureFilter.none().with(Dimension.SERVICE, "S1");
    var received = List.of(indicators.get("received"));
    var split =
        transactions.read(
            Scope.of(tenant),
            () -> figures.by(Dimension.VERSION, received, question(one, Places.everywhere())));
    assertThat(split.values())
        .extracting(values -> count(values, "received"))
        .containsExactly(2L, 1L);
    transactions.run(
        Scope.of(tenant),
        () -> {
          var at = "2026-05-20T08:00:00Z";
          var moved = event(1, "moved-to-version", UNIT, "2026-06-01T00:00:00Z", at);
          journal.record(moved.under(new UUID(1, 2)));
        });
    following.catchUp(tenant);
    var second = one.with(Dimension.VERSION, new UUID(1, 2).toString());
    assertThat(count(values(tenant, second, Places.everywhere()), "received"))
        .as("the one that moved counts under its new version")
        .isEqualTo(2);
  }

  @Test
  void narrowsByMonthByDimensionAndByRights() {
    var tenant = history(952);
    var june = Optional.of(YearMonth.of(2026, 6));
    var window = values(tenant, new FigureFilter(Map.of(), june, june), Places.everywhere());
    assertThat(count(window, "received")).isZero();
    assertThat(count(window, "decided")).isEqualTo(1);
    var online = FigureFilter.none().with(Dimension.CHANNEL, "ONLINE");
    assertThat(count(values(tenant, online, Places.everywhere()), "received")).isEqualTo(3);
    var one = new Places(false, Set.of(UNIT));
    assertThat(count(values(tenant, FigureFilter.none(), one), "received")).isEqualTo(2);
    assertThat(count(values(tenant, FigureFilter.none(), Places.nowhere()), "received")).isZero();
  }

  @Test
  void listsAsManyCasesAsItCounts() {
    var tenant = history(953);
    for (var filter :
        List.of(FigureFilter.none(), FigureFilter.none().with(Dimension.SERVICE, "S1"))) {
      var question = question(filter, Places.everywhere());
      for (var indicator : indicators.all()) {
        transactions.run(
            Scope.of(tenant),
            () -> {
              var listed = new HashSet<>(figures.cases(indicator, question, 0, 100));
              assertThat(figures.count(indicator, question)).isEqualTo(listed.size());
              if (indicator.measure() == Indicator.Measure.COUNT) {
                var value = figures.values(List.of(indicator), question).get(indicator.code());
                assertThat(value).isEqualByComparingTo(BigDecimal.valueOf(listed.size()));
                var parts =
                    figures.by(Dimension.UNIT, List.of(indicator), question).values().stream()
                        .mapToLong(part -> count(part, indicator.code()))
                        .sum();
                assertThat(parts).isEqualTo(listed.size());
              }
            });
      }
    }
  }

  @Test
  void rebuildsIdenticalRowsFromTheJournal() {
    var tenant = history(954);
    var before = transactions.read(Scope.of(tenant), facts::rows);
    rebuild.rebuild(tenant);
    assertThat(transactions.read(Scope.of(tenant), facts::rows)).isEqualTo(before).hasSize(6);
  }

  @Test
  void explainsEveryFigure() {
    for (var indicator : indicators.all()) {
      for (var part : List.of("name", "definition", "formula")) {
        assertThat(Texts.knows("insight.indicator." + indicator.code() + "." + part))
            .as(indicator.code() + "." + part)
            .isTrue();
      }
    }
  }

  @Test
  @Tag("public-data")
  void countsImportedHistoryByTheSameDefinitions() {
    var file = Path.of("../../shared/data/receipt.xes.gz");
    var columns =
        new LogColumns(
            Optional.of("startdate"),
            Optional.of("enddate"),
            Optional.of("deadline"),
            Optional.of("channel"),
            Optional.of("org:group"));
    var done =
        acting.as(
            Actor.system("test"),
            () -> importLog.run(new ImportLog.Order(file, Optional.empty(), columns), line -> {}));
    var tenant = tenants.bySlug(done.tenant()).orElseThrow().id();
    var values = values(tenant, FigureFilter.none(), Places.everywhere());
    assertThat(count(values, "received")).isEqualTo(1434);
    assertThat(count(values, "decided")).isEqualTo(1329);
    assertThat(count(values, "on-time")).isEqualTo(952);
    assertThat(count(values, "late")).isEqualTo(377);
    assertThat(count(values, "open")).isEqualTo(105);
    assertThat(count(values, "open-overdue")).isEqualTo(39);
    assertThat(seconds(values, "processing-median")).isEqualTo("4375036.296");
    assertThat(seconds(values, "processing-p90")).isEqualTo("9119712.892");
    var internet = FigureFilter.none().with(Dimension.CHANNEL, "Internet");
    var online = values(tenant, internet, Places.everywhere());
    assertThat(count(online, "on-time")).isEqualTo(835);
    assertThat(count(online, "open")).isEqualTo(102);
  }

  private static String seconds(Map<String, BigDecimal> values, String code) {
    return values
        .getOrDefault(code, BigDecimal.ZERO)
        .setScale(3, RoundingMode.HALF_EVEN)
        .toPlainString();
  }
}
