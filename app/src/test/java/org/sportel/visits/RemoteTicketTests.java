package org.sportel.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.platform.Actor;
import org.sportel.platform.Lang;
import org.sportel.platform.SettableClock;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.model.VisitChannel;
import org.sportel.visits.model.Wish;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A ticket that somebody takes on the way. */
@SportelTest
class RemoteTicketTests {
  @Autowired ApplicationContext context;
  @Autowired SettableClock clock;

  @AfterEach
  void goOn() {
    clock.release();
  }

  @Test
  void keepsThePlaceOfWhoeverIsThereBeforeTheirTurnAndCallsNobodyWhoIsNot() {
    clock.set(clock.instant());
    var hall = Hall.with(context, 1);
    var clerk = hall.clerk(1);
    var first = hall.arrive(clerk, hall.a);
    clock.advance(Duration.ofMinutes(1));
    var remote = take(hall);
    clock.advance(Duration.ofMinutes(1));
    var later = hall.arrive(clerk, hall.a);
    assertThat(next(hall, clerk)).isEqualTo(first.id());
    hall.runAs(clerk, () -> hall.get(HandOverTicket.class).hand(remote.id()));
    hall.runAs(clerk, () -> hall.get(FinishTicket.class).finish(first.id()));
    assertThat(next(hall, clerk)).isEqualTo(remote.id());
    hall.runAs(clerk, () -> hall.get(FinishTicket.class).finish(remote.id()));
    assertThat(next(hall, clerk)).isEqualTo(later.id());
  }

  @Test
  void letsWhoseTurnHasPassedWaitFromTheirArrival() {
    clock.set(clock.instant());
    var hall = Hall.with(context, 1);
    var clerk = hall.clerk(1);
    var remote = take(hall);
    clock.advance(Duration.ofMinutes(1));
    var second = hall.arrive(clerk, hall.a);
    assertThat(next(hall, clerk)).isEqualTo(second.id());
    clock.advance(Duration.ofMinutes(1));
    var third = hall.arrive(clerk, hall.a);
    clock.advance(Duration.ofMinutes(1));
    hall.runAs(clerk, () -> hall.get(HandOverTicket.class).hand(remote.id()));
    hall.runAs(clerk, () -> hall.get(FinishTicket.class).finish(second.id()));
    assertThat(next(hall, clerk)).isEqualTo(third.id());
    assertThat(hall.now(remote.id()).state()).isEqualTo(TicketState.WAITING);
  }

  private static Ticket take(Hall hall) {
    return hall.system(
        () ->
            hall.get(BeginRemoteVisit.class)
                .begin(
                    new NewVisit(
                        hall.centre(),
                        VisitChannel.REMOTE,
                        Lang.EN,
                        Set.of(),
                        Optional.empty(),
                        List.of(new Wish(hall.a, List.of())))));
  }

  private static TicketId next(Hall hall, Actor clerk) {
    return hall.as(clerk, () -> hall.get(CallNext.class).call()).orElseThrow().ticket();
  }
}
