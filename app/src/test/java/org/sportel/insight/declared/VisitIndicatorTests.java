package org.sportel.insight.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.insight.Dimension;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.Following;
import org.sportel.platform.Journal;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What share of the visitors served handed something in, fetched or was told something. */
@SportelTest
class VisitIndicatorTests {
  private static final ZoneId ZONE = ZoneId.of("Europe/Tirane");
  private static final Instant MORNING = Instant.parse("2026-03-24T08:00:00Z");
  private static final Map<String, String> PURPOSES =
      Map.of(
          "visits-application", "TAKEN",
          "visits-answer", "CORRECTED",
          "visits-hand-over", "HANDED_OVER",
          "visits-consultation", "ADVISED");

  @Autowired ApplicationContext context;
  @Autowired RecomputeIndicator recompute;
  @Autowired Journal journal;
  @Autowired Following following;
  @Autowired Transactions transactions;
  @Autowired Acting acting;

  /** Which visits of which service were served, and which of them ended how. */
  private final Map<UUID, String> served = new HashMap<>();

  private final Map<String, Set<UUID>> ended = new HashMap<>();

  @Test
  void areSharesOfThoseServedByTheServiceTheyCameFor() {
    var tenant = Happened.town(context, ZONE);
    transactions.run(Scope.of(tenant), () -> journal.recordAll(history()));
    following.catchUp(tenant);
    for (var one : PURPOSES.entrySet()) {
      var all = compare(tenant, one.getKey(), Map.of());
      assertThat(all.kept()).as(one.getKey()).isEqualTo(all.again());
      assertThat(all.kept().sample()).isEqualTo(served.size());
      assertThat(all.kept().value()).as(one.getKey()).isEqualTo(share(one.getValue(), ""));
      var part = compare(tenant, one.getKey(), Map.of(Dimension.SERVICE, "S1"));
      assertThat(part.kept()).as(one.getKey()).isEqualTo(part.again());
      assertThat(part.kept().value()).as(one.getKey()).isEqualTo(share(one.getValue(), "S1"));
    }
  }

  private RecomputeIndicator.Compared compare(
      TenantId tenant, String code, Map<Dimension, String> values) {
    var question =
        new IndicatorQuestion(
            LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 1), values, Places.everywhere(), ZONE);
    return acting.as(Actor.system("test"), () -> recompute.compare(tenant, code, question));
  }

  private Optional<BigDecimal> share(String purpose, String service) {
    var meant =
        served.entrySet().stream()
            .filter(one -> service.isEmpty() || one.getValue().equals(service))
            .map(Map.Entry::getKey)
            .toList();
    var met = meant.stream().filter(ended.getOrDefault(purpose, Set.of())::contains).count();
    return Optional.of(
        BigDecimal.valueOf((double) met / meant.size()).setScale(6, RoundingMode.HALF_UP));
  }

  /** Sixty visits; of some a case was handed in before the serving began, which is not of it. */
  private List<Happened> history() {
    var random = new Random(981);
    var events = new ArrayList<Happened>();
    for (var number = 0; number < 60; number++) {
      var visit = new UUID(3, number);
      var service = "S" + number % 3;
      var at = MORNING.plusSeconds(number * 600L);
      if (random.nextInt(6) > 0) {
        var ticket = new Happened.Of(service, new UUID(7, 1), "", Optional.of(new UUID(4, number)));
        events.add(Happened.of(visit, "visits.serving-begun", ticket, at));
        served.put(visit, service);
      }
      var seconds = random.nextInt(5) == 0 ? -60 : 120;
      var what = List.of("TAKEN", "CORRECTED", "HANDED_OVER", "ADVISED", "ASKED");
      events.add(took(visit, number, what.get(random.nextInt(5)), at.plusSeconds(seconds)));
      if (random.nextInt(3) == 0) {
        events.add(took(visit, number + 100, "HANDED_OVER", at.plusSeconds(200)));
      }
      if (random.nextInt(3) == 0) {
        var of = new Happened.Of(service, new UUID(7, 1), "COUNTER", Optional.empty());
        events.add(
            Happened.of(visit, "visits.consultation-noted", of, at.plusSeconds(300))
                .with("visit", visit));
        ends(visit, "ADVISED", 300);
      }
    }
    return events;
  }

  private Happened took(UUID visit, int number, String purpose, Instant at) {
    var of = new Happened.Of("S2", new UUID(7, 2), "COUNTER", Optional.empty());
    var type = number < 100 ? "casework.visited" : "casework.visit-became";
    ends(visit, purpose, at.getEpochSecond() - MORNING.getEpochSecond() - number % 100 * 600L);
    return Happened.of(new UUID(5, number), type, of, at)
        .with("visit", visit)
        .with("purpose", purpose);
  }

  private void ends(UUID visit, String purpose, long after) {
    if (after >= 0) {
      ended.computeIfAbsent(purpose, _ -> new HashSet<>()).add(visit);
    }
  }
}
