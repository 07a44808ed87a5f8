package org.sportel.visits.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Desks;
import org.sportel.identity.Served;
import org.sportel.network.CentreId;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Entry;
import org.sportel.platform.Json;
import org.sportel.platform.Origin;
import org.sportel.platform.Transactions;
import org.sportel.visits.model.CallReason;
import org.sportel.visits.model.TicketFacts;
import org.sportel.visits.model.VisitEvent;
import org.springframework.beans.factory.annotation.Autowired;

/** What is taken in together gives the same rows as what is taken in one by one. */
class ToldFollowerTests extends Served {
  private static final Instant NINE = Instant.parse("2026-03-02T08:00:00Z");

  @Autowired ToldFollower follower;
  @Autowired ToldWaits waits;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired Json json;

  private final UUID centre = UUID.randomUUID();
  private final UUID kept = UUID.randomUUID();
  private final UUID longer = UUID.randomUUID();
  private final UUID calledBefore = UUID.randomUUID();

  private List<Entry> morning() {
    return List.of(
        told(kept, 0),
        told(longer, 1),
        called(calledBefore, 2),
        told(calledBefore, 3),
        called(kept, 10),
        called(longer, 50),
        called(kept, 90),
        called(calledBefore, 8));
  }

  @Test
  void takesInTogetherWhatItTakesInOneByOne() {
    assertThat(taken(() -> follower.followAll(morning())))
        .isEqualTo(taken(() -> morning().forEach(follower::follow)))
        .isEqualTo(taken(() -> List.of(morning()).forEach(follower::followAll)))
        .hasSize(3);
    assertThat(taken(() -> follower.followAll(morning())))
        .extracting(ToldWaits.ToldWait::held)
        .containsExactly(true, false, true);
  }

  private List<ToldWaits.ToldWait> taken(Runnable work) {
    var day = LocalDate.ofInstant(NINE, Desks.ZONE);
    return acting.as(
        Actor.system("test"),
        () ->
            transactions.write(
                desk.scope(),
                () -> {
                  waits.empty();
                  work.run();
                  return waits.of(new CentreId(centre), day, day).stream()
                      .sorted(Comparator.comparing(ToldWaits.ToldWait::told))
                      .toList();
                }));
  }

  private Entry told(UUID ticket, int minute) {
    return entry(minute, new VisitEvent.WaitTold(ticket, facts(ticket), 5, 20));
  }

  private Entry called(UUID ticket, int minute) {
    return entry(
        minute, new VisitEvent.Called(ticket, facts(ticket), CallReason.LONGEST_WAIT, NINE));
  }

  private Entry entry(int minute, VisitEvent event) {
    var at = NINE.plus(Duration.ofMinutes(minute));
    return new Entry(
        desk.tenant(),
        UUID.randomUUID(),
        event.type(),
        1,
        event.subject(),
        Actor.system("test"),
        at,
        at,
        Origin.LIVE,
        json.tree(json.write(event)));
  }

  private TicketFacts facts(UUID ticket) {
    return new TicketFacts(
        ticket, centre, new UUID(0, 1), "A001", List.of(), Optional.empty(), Optional.empty());
  }
}
