package org.sportel.insight.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.insight.Dimension;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.Entry;
import org.sportel.platform.Following;
import org.sportel.platform.Journal;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How satisfied people are by each way, and whether those who are not were contacted. */
@SportelTest
class RatingIndicatorTests {
  private static final ZoneId ZONE = ZoneId.of("Europe/Tirane");
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 20);
  private static final List<String> WAYS =
      List.of("TICKET", "APPLICATION", "DECISION", "TABLET", "PAPER");

  @Autowired ApplicationContext context;
  @Autowired DeclaredIndicators indicators;
  @Autowired RecomputeIndicator recompute;
  @Autowired EventFacts facts;
  @Autowired Measuring measuring;
  @Autowired Journal journal;
  @Autowired Following following;
  @Autowired Transactions transactions;
  @Autowired Acting acting;

  @Test
  void areWhatPlainCodeFindsInTheJournal() {
    var tenant = town();
    var raw = raw(tenant);
    for (var values :
        List.of(
            Map.<Dimension, String>of(),
            Map.of(Dimension.SERVICE, "S1"),
            Map.of(Dimension.CENTRE, new UUID(8, 1).toString()))) {
      var rated = ratings(raw, values);
      assertThat(kept(tenant, "ratings-received", values).sample()).isEqualTo(rated.size());
      for (var way : WAYS) {
        var came = rated.stream().filter(one -> text(one, "source").equals(way)).toList();
        var good = came.stream().filter(one -> one.payload().path("score").asInt() > 3).count();
        var found = kept(tenant, "satisfied-" + way.toLowerCase(java.util.Locale.ROOT), values);
        assertThat(found.sample()).as(way).isEqualTo(came.size()).isPositive();
        assertThat(found.value()).as(way).isEqualTo(share(good, came.size()));
      }
      var ids = rated.stream().map(Entry::subject).toList();
      var asked =
          raw.stream()
              .filter(one -> one.payload().path("wantsContact").asBoolean(false))
              .map(Entry::subject)
              .filter(ids::contains)
              .toList();
      var met =
          raw.stream()
              .filter(one -> one.type().equals("feedback.followed-up"))
              .filter(one -> asked.contains(one.subject()))
              .count();
      var found = kept(tenant, "ratings-followed-up", values);
      assertThat(found.sample()).isEqualTo(asked.size()).isPositive();
      assertThat(found.value()).isEqualTo(share(met, asked.size()));
    }
  }

  @Test
  void tellTheWayApartAndAreNotListedOneByOne() {
    var tenant = town();
    transactions.run(
        Scope.of(tenant),
        () -> {
          var all = indicators.get("ratings-received");
          assertThat(measuring.by(Dimension.CHANNEL, all.formula(), question(Map.of())).keySet())
              .containsExactlyInAnyOrderElementsOf(WAYS);
          assertThat(all.formula().ofRatings()).isTrue();
          assertThat(indicators.shipped())
              .filteredOn(one -> one.formula().ofRatings())
              .as("totals would give away what notice boards of small centres hide")
              .noneMatch(one -> one.terms().published());
        });
  }

  @Test
  void countByTheDayAndNotByTheMinute() {
    var tenant = town();
    var rows = transactions.read(Scope.of(tenant), facts::rows);
    assertThat(rows.stream().filter(row -> row.contains("feedback.rated")))
        .isNotEmpty()
        .allMatch(row -> row.contains("T12:00Z"));
  }

  private Measured kept(TenantId tenant, String code, Map<Dimension, String> values) {
    var compared =
        acting.as(Actor.system("test"), () -> recompute.compare(tenant, code, question(values)));
    assertThat(compared.again()).as(code).isEqualTo(compared.kept());
    return compared.kept();
  }

  private static IndicatorQuestion question(Map<Dimension, String> values) {
    return new IndicatorQuestion(FIRST, FIRST.plusDays(60), values, Places.everywhere(), ZONE);
  }

  private static List<Entry> ratings(List<Entry> raw, Map<Dimension, String> values) {
    return raw.stream()
        .filter(one -> one.type().equals("feedback.rated"))
        .filter(
            one ->
                values.entrySet().stream()
                    .allMatch(value -> text(one, value.getKey().code()).equals(value.getValue())))
        .toList();
  }

  private static String text(Entry entry, String name) {
    return entry.payload().path(name).asString("");
  }

  private static Optional<BigDecimal> share(long part, long all) {
    return Optional.of(BigDecimal.valueOf((double) part / all).setScale(6, RoundingMode.HALF_UP));
  }

  private TenantId town() {
    var tenant = Happened.town(context, ZONE);
    transactions.run(Scope.of(tenant), () -> journal.recordAll(history(971)));
    following.catchUp(tenant);
    return tenant;
  }

  private List<Entry> raw(TenantId tenant) {
    return transactions.read(
        Scope.of(tenant), () -> journal.page("feedback.", Optional.empty(), 100_000));
  }

  /** Five hundred ratings, of whom some explained themselves and some were contacted. */
  static List<Happened> history(int seed) {
    var random = new Random(seed);
    return Stream.iterate(0, number -> number < 500, number -> number + 1)
        .flatMap(number -> rating(random, number).stream())
        .toList();
  }

  private static List<Happened> rating(Random random, int number) {
    var events = new ArrayList<Happened>();
    var id = new UUID(6, number);
    var day = FIRST.plusDays(random.nextInt(40));
    var at = day.atTime(LocalTime.of(7, 0).plusMinutes(random.nextInt(900))).atZone(ZONE);
    var score = 1 + random.nextInt(5);
    events.add(
        happened(id, OfRatings.RATED, at.toInstant())
            .with("source", WAYS.get(random.nextInt(WAYS.size())))
            .with("centre", new UUID(8, number % 2))
            .with("service", "S" + number % 3)
            .with("score", score)
            .with("day", day.toString()));
    if (random.nextInt(3) > 0) {
      var asks = score < 4 && random.nextBoolean();
      events.add(
          happened(id, OfRatings.EXPLAINED, at.plusSeconds(40).toInstant())
              .with("wantsContact", asks));
      if (asks && random.nextInt(4) > 0) {
        events.add(happened(id, OfRatings.FOLLOWED_UP, at.plusHours(30).toInstant()));
      }
    }
    return events;
  }

  private static Happened happened(UUID id, String type, Instant at) {
    return Happened.of(id, type, new Happened.Of("", new UUID(7, 1), "", Optional.empty()), at)
        .without("of");
  }
}
