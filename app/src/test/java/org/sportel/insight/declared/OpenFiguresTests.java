package org.sportel.insight.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.insight.Dimension;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Event;
import org.sportel.platform.Following;
import org.sportel.platform.Journal;
import org.sportel.platform.Scope;
import org.sportel.platform.SettableClock;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** What of the indicators is given to everybody, and what is not. */
@SportelTest
class OpenFiguresTests {
  @Autowired OpenFigures figures;
  @Autowired Journal journal;
  @Autowired Following following;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired SettableClock clock;

  private record Of(String serviceCode, UUID unit, String channel) {}

  private record Happened(UUID subject, String type, Of of, Instant at) implements Event {
    @Override
    public Optional<Instant> happenedAt() {
      return Optional.of(at);
    }
  }

  private List<OpenFigures.Row> rows(int tenant, int cases, int months, long seed) {
    var id = new TenantId(tenant);
    var random = new Random(seed);
    var year = clock.instant().atZone(ZoneOffset.UTC).getYear() - 1;
    var events = new ArrayList<Happened>();
    for (var number = 0; number < cases; number++) {
      var of = new Of("S" + random.nextInt(4), new UUID(7, 1), "COUNTER");
      var at =
          Instant.parse(year + "-01-05T09:00:00Z")
              .plusSeconds(random.nextInt(months) * 30L * 86_400);
      events.add(new Happened(new UUID(seed, number), "casework.opened", of, at));
    }
    transactions.run(Scope.of(id), () -> journal.recordAll(events));
    following.catchUp(id);
    return acting.as(
        Actor.anonymous(),
        () -> transactions.read(Scope.of(id), () -> figures.rows(ZoneOffset.UTC)));
  }

  @Test
  void neitherListGivesAwayWhatTheOtherHides() {
    for (var round = 0; round < 12; round++) {
      var rows = rows(971 + round, 10 + round * 6, 6, round);
      var counts =
          rows.stream().filter(row -> row.indicator().equals("applications-received")).toList();
      assertThat(counts).isNotEmpty();
      for (var row : counts) {
        assertThat(row.sample().filter(sample -> sample < 5)).isEmpty();
        assertThat(row.hidden()).isEqualTo(row.value().isEmpty());
      }
      var hidden =
          counts.stream()
              .filter(OpenFigures.Row::hidden)
              .collect(Collectors.groupingBy(OpenFigures.Row::dimension, Collectors.counting()));
      var services = counts.stream().filter(row -> row.dimension() == Dimension.SERVICE).count();
      if (hidden.containsKey(Dimension.MONTH) || hidden.containsKey(Dimension.SERVICE)) {
        assertThat(hidden.getOrDefault(Dimension.SERVICE, 0L))
            .isGreaterThanOrEqualTo(Math.min(2, services));
      }
    }
  }

  @Test
  void givesOnlyMonthsThatAreOverAndIndicatorsThatEverybodyMaySee() {
    var rows = rows(990, 100, 6, 99);
    var now = clock.instant().atZone(ZoneOffset.UTC).toLocalDate().toString().substring(0, 7);
    assertThat(rows).noneMatch(row -> row.period().equals(now));
    assertThat(rows).noneMatch(row -> row.indicator().equals("waiting-by-hour"));
  }
}
