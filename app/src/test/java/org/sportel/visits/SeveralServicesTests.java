package org.sportel.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.platform.Actor;
import org.sportel.platform.Following;
import org.sportel.platform.Lang;
import org.sportel.platform.SettableClock;
import org.sportel.visits.figures.DayFigures;
import org.sportel.visits.model.CallReason;
import org.sportel.visits.model.CounterCall;
import org.sportel.visits.model.CounterSetup;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.model.VisitChannel;
import org.sportel.visits.model.VisitRefusal;
import org.sportel.visits.model.Wish;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One visit with several services: one number, no second queue. */
@SportelTest
class SeveralServicesTests {
  @Autowired ApplicationContext context;
  @Autowired SettableClock clock;

  @Test
  void servesTheSecondServiceAtAnotherCounterBeforeWhoeverCameLater() {
    try {
      clock.set(clock.instant());
      var hall = Hall.with(context, 2);
      serves(hall, 1, List.of(hall.a));
      serves(hall, 2, List.of(hall.b));
      var one = hall.clerk(1);
      var two = hall.clerk(2);
      var both = arrive(hall, one);
      clock.advance(Duration.ofMinutes(1));
      var later = hall.arrive(two, hall.b);
      clock.advance(Duration.ofMinutes(4));
      var first = next(hall, one);
      hall.runAs(one, () -> hall.get(StartServing.class).start(both.id()));
      clock.advance(Duration.ofMinutes(3));
      hall.runAs(one, () -> hall.get(FinishTicket.class).finish(both.id()));
      var moved = hall.now(both.id());
      assertThat(moved.state()).isEqualTo(TicketState.WAITING);
      assertThat(moved.number().text()).isEqualTo("A001");
      assertThat(moved.queue()).isEqualTo(hall.b);
      assertThat(moved.place()).isEqualTo(both.place());
      assertThat(next(hall, two).ticket()).isEqualTo(both.id());
      assertThat(first.ticket()).isEqualTo(both.id());
      hall.runAs(two, () -> hall.get(FinishTicket.class).finish(both.id()));
      assertThat(hall.now(both.id()).state()).isEqualTo(TicketState.FINISHED);
      assertThat(next(hall, two).ticket()).isEqualTo(later.id());
      hall.get(Following.class).catchUp(hall.tenant());
      var figures =
          hall.system(() -> hall.get(DayFigures.class).of(hall.centre(), both.visit().day()));
      assertThat(figures.values().stream().flatMap(queue -> queue.serving().stream())).hasSize(2);
    } finally {
      clock.release();
    }
  }

  @Test
  void goesOnAtTheSameCounterAndEndsNoSecondServiceWithASecondClick() {
    var hall = Hall.with(context, 1);
    var clerk = hall.clerk(1);
    var ticket = arrive(hall, clerk);
    var seen = Optional.of(next(hall, clerk).id());
    hall.runAs(
        clerk, () -> hall.get(FinishTicket.class).finish(ticket.id(), Optional.empty(), seen));
    var again = hall.as(clerk, () -> hall.get(CallTicket.class).call(ticket.id()));
    assertThat(again.because()).isEqualTo(CallReason.GOES_ON);
    hall.runAs(
        clerk, () -> hall.get(FinishTicket.class).finish(ticket.id(), Optional.empty(), seen));
    assertThat(hall.now(ticket.id()).state()).isEqualTo(TicketState.CALLED);
    hall.runAs(clerk, () -> hall.get(FinishTicket.class).finish(ticket.id()));
    assertThat(hall.now(ticket.id()).state()).isEqualTo(TicketState.FINISHED);
  }

  @Test
  void addsWhatThePersonRemembersAtTheCounterAndTakesItAway() {
    var hall = Hall.with(context, 1);
    var clerk = hall.clerk(1);
    var ticket = hall.arrive(clerk, hall.a);
    var wish = new Wish(hall.b, List.of());
    assertThatThrownBy(() -> add(hall, clerk, ticket, wish)).isInstanceOf(VisitRefusal.class);
    next(hall, clerk);
    add(hall, clerk, ticket, wish);
    add(hall, clerk, ticket, wish);
    assertThat(hall.now(ticket.id()).onward()).containsExactly(wish);
    hall.runAs(clerk, () -> hall.get(ChangeWishes.class).drop(ticket.id(), hall.b));
    assertThat(hall.now(ticket.id()).onward()).isEmpty();
    hall.runAs(clerk, () -> hall.get(FinishTicket.class).finish(ticket.id()));
    assertThat(hall.now(ticket.id()).state()).isEqualTo(TicketState.FINISHED);
  }

  private static void add(Hall hall, Actor clerk, Ticket ticket, Wish wish) {
    hall.runAs(clerk, () -> hall.get(ChangeWishes.class).add(ticket.id(), wish));
  }

  private static void serves(
      Hall hall, int counter, List<org.sportel.visits.model.QueueId> queues) {
    hall.system(
        () -> {
          hall.get(SetUpCounter.class)
              .set(hall.centre(), new CounterSetup(hall.counter(counter), queues, Set.of()));
          return hall.tenant();
        });
  }

  private static CounterCall next(Hall hall, Actor clerk) {
    return hall.as(clerk, () -> hall.get(CallNext.class).call()).orElseThrow();
  }

  private static Ticket arrive(Hall hall, Actor clerk) {
    return hall.as(
        clerk,
        () -> {
          var ticket =
              hall.get(BeginVisit.class)
                  .begin(
                      new NewVisit(
                          hall.centre(),
                          VisitChannel.RECEPTION,
                          Lang.EN,
                          Set.of(),
                          Optional.empty(),
                          List.of(
                              new Wish(hall.a, List.of()),
                              new Wish(hall.b, List.of()),
                              new Wish(hall.a, List.of()))))
                  .ticket();
          hall.get(HandOverTicket.class).hand(ticket.id());
          return hall.get(Tickets.class).get(ticket.id());
        });
  }
}
