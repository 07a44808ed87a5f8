package org.sportel.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.identity.Duty;
import org.sportel.insight.Rebuild;
import org.sportel.platform.Actor;
import org.sportel.platform.Busy;
import org.sportel.platform.Entry;
import org.sportel.platform.Following;
import org.sportel.platform.Journal;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.SettableClock;
import org.sportel.visits.figures.DayFigures;
import org.sportel.visits.figures.QueueFigures;
import org.sportel.visits.model.CallReason;
import org.sportel.visits.model.CounterCall;
import org.sportel.visits.model.Priority;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SportelTest
class CounterTests {
  @Autowired ApplicationContext context;
  @Autowired SettableClock clock;

  @Test
  void servesOneAfterTheOtherFromArrivalToEnd() {
    var hall = Hall.with(context, 1);
    var clerk = hall.clerk(1);
    var first = hall.arrive(clerk, hall.a);
    var second = hall.arrive(clerk, hall.a);
    assertThat(first.number().text()).isEqualTo("A001");
    assertThat(second.number().text()).isEqualTo("A002");
    var call = next(hall, clerk).orElseThrow();
    assertThat(call.ticket()).isEqualTo(first.id());
    hall.runAs(clerk, () -> hall.get(RecallTicket.class).recall(first.id()));
    hall.runAs(clerk, () -> hall.get(StartServing.class).start(first.id()));
    hall.runAs(clerk, () -> hall.get(FinishTicket.class).finish(first.id()));
    assertThat(hall.now(first.id()).state()).isEqualTo(TicketState.FINISHED);
    assertThat(story(hall, first))
        .containsExactly(
            "visits.begun",
            "visits.ticket-issued",
            "visits.ticket-handed-over",
            "visits.wait-told",
            "visits.called",
            "visits.recalled",
            "visits.serving-begun",
            "visits.finished");
    assertThat(next(hall, clerk).orElseThrow().ticket()).isEqualTo(second.id());
  }

  @Test
  void tellsWaitingAndServingFromTheJournalAndTheSameAfterARebuild() {
    try {
      clock.set(clock.instant());
      var hall = Hall.with(context, 1);
      var clerk = hall.clerk(1);
      var ticket = hall.arrive(clerk, hall.a);
      clock.advance(Duration.ofMinutes(7));
      next(hall, clerk);
      hall.runAs(clerk, () -> hall.get(StartServing.class).start(ticket.id()));
      clock.advance(Duration.ofMinutes(4));
      finish(hall, clerk, ticket.id());
      hall.get(Following.class).catchUp(hall.tenant());
      var told = figures(hall, ticket);
      assertThat(told.waiting().orElseThrow().median()).isEqualTo(Duration.ofMinutes(7));
      assertThat(told.serving().orElseThrow().median()).isEqualTo(Duration.ofMinutes(4));
      hall.get(Rebuild.class).rebuild(hall.tenant());
      assertThat(figures(hall, ticket)).isEqualTo(told);
    } finally {
      clock.release();
    }
  }

  private static QueueFigures figures(Hall hall, Ticket ticket) {
    return hall.system(
        () ->
            hall.get(DayFigures.class).of(hall.centre(), ticket.visit().day()).entrySet().stream()
                .filter(one -> one.getKey().id().equals(hall.a))
                .map(java.util.Map.Entry::getValue)
                .findFirst()
                .orElseThrow());
  }

  @Test
  void callsNobodyWhoseTicketWasNeverHandedOver() {
    var hall = Hall.with(context, 1);
    var clerk = hall.clerk(1);
    hall.as(clerk, () -> hall.issue(hall.a, Set.of(), Optional.empty()));
    assertThat(next(hall, clerk)).isEmpty();
  }

  @Test
  void answersASecondClickAndALostAnswerWithTheSameCall() {
    var hall = Hall.with(context, 1);
    var clerk = hall.clerk(1);
    hall.arrive(clerk, hall.a);
    var second = hall.arrive(clerk, hall.a);
    var call = next(hall, clerk);
    assertThat(next(hall, clerk)).isEqualTo(call);
    var id = call.orElseThrow().ticket();
    finishAndNext(hall, clerk, id);
    finishAndNext(hall, clerk, id);
    assertThat(next(hall, clerk).orElseThrow().ticket()).isEqualTo(second.id());
    assertThat(hall.now(second.id()).state()).isEqualTo(TicketState.CALLED);
  }

  @Test
  void callsOnceWhenOneClerkPressesInTwoBrowsersAtOnce() throws Exception {
    var hall = Hall.with(context, 1);
    var clerk = hall.clerk(1);
    for (int round = 0; round < 10; round++) {
      hall.arrive(clerk, hall.a);
      hall.arrive(clerk, hall.a);
      var calls = Collections.synchronizedSet(new HashSet<Optional<CounterCall>>());
      Callable<Boolean> press = () -> calls.add(next(hall, clerk));
      atOnce(List.of(press, press, press));
      assertThat(calls).hasSize(1);
      finish(hall, clerk, calls.iterator().next().orElseThrow().ticket());
      finish(hall, clerk, next(hall, clerk).orElseThrow().ticket());
    }
  }

  @Test
  void callsTwoThousandTicketsAtFiftyCountersNoneTwiceAndNoneLost() throws Exception {
    var hall = Hall.with(context, 50);
    var clerks = new ArrayList<Actor>();
    for (int counter = 1; counter <= 50; counter++) {
      clerks.add(hall.clerk(counter));
    }
    var given = new HashSet<TicketId>();
    for (int hundred = 0; hundred < 20; hundred++) {
      hall.runAs(
          clerks.getFirst(),
          () -> {
            for (int i = 0; i < 100; i++) {
              var ticket = hall.issue(i % 2 == 0 ? hall.a : hall.b, Set.of(), Optional.empty());
              hall.get(HandOverTicket.class).hand(ticket.id());
              given.add(ticket.id());
            }
          });
    }
    var called = Collections.synchronizedList(new ArrayList<TicketId>());
    atOnce(
        clerks.stream().<Callable<Boolean>>map(clerk -> () -> work(hall, clerk, called)).toList());
    assertThat(called).hasSize(2_000).doesNotHaveDuplicates();
    assertThat(new HashSet<>(called)).isEqualTo(given);
  }

  private static boolean work(Hall hall, Actor clerk, List<TicketId> called) {
    while (true) {
      var call = patiently(() -> next(hall, clerk));
      if (call.isEmpty()) {
        return true;
      }
      called.add(call.get().ticket());
      patiently(
          () -> {
            finish(hall, clerk, call.get().ticket());
            return true;
          });
    }
  }

  /** A municipality has only so many permits at once; whoever gets none tries again. */
  private static <T> T patiently(java.util.function.Supplier<T> work) {
    while (true) {
      try {
        return work.get();
      } catch (Busy busy) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void keepsThePlaceOfWhoIsTransferredParkedOrCameBack() {
    var hall = Hall.with(context, 2);
    var clerk = hall.clerk(1);
    var other = hall.clerk(2);
    var early = hall.arrive(clerk, hall.a);
    var late = hall.arrive(clerk, hall.b);
    next(hall, clerk);
    hall.runAs(
        clerk,
        () ->
            hall.get(TransferTicket.class)
                .transfer(early.id(), new TransferTicket.To.AQueue(hall.b)));
    assertThat(next(hall, other).orElseThrow().ticket()).isEqualTo(early.id());
    hall.runAs(other, () -> hall.get(MissTicket.class).miss(early.id()));
    hall.runAs(other, () -> hall.get(ReturnTicket.class).returnToQueue(early.id()));
    assertThat(next(hall, other).orElseThrow().ticket()).isEqualTo(early.id());
    hall.runAs(other, () -> hall.get(ParkTicket.class).park(early.id(), Optional.empty()));
    assertThat(next(hall, other).orElseThrow().ticket()).isEqualTo(late.id());
  }

  @Test
  void letsAParkedTicketWaitAgainByItself() {
    try {
      clock.set(clock.instant());
      var hall = Hall.with(context, 1);
      var clerk = hall.clerk(1);
      var ticket = hall.arrive(clerk, hall.a);
      next(hall, clerk);
      hall.runAs(
          clerk,
          () -> hall.get(ParkTicket.class).park(ticket.id(), Optional.of(Duration.ofMinutes(10))));
      assertThat(next(hall, clerk)).isEmpty();
      clock.advance(Duration.ofMinutes(10));
      assertThat(next(hall, clerk).orElseThrow().ticket()).isEqualTo(ticket.id());
    } finally {
      clock.release();
    }
  }

  @Test
  void transfersToOneCounterAndToOnePerson() {
    var hall = Hall.with(context, 3);
    var clerk = hall.clerk(1);
    var second = hall.clerk(2);
    var third = hall.clerk(3);
    var ticket = hall.arrive(clerk, hall.a);
    next(hall, clerk);
    hall.runAs(
        clerk,
        () ->
            hall.get(TransferTicket.class)
                .transfer(ticket.id(), new TransferTicket.To.ACounter(hall.counter(2))));
    assertThat(next(hall, third)).isEmpty();
    var call = next(hall, second).orElseThrow();
    assertThat(call.because()).isEqualTo(CallReason.ASKED_FOR);
    hall.runAs(
        second,
        () ->
            hall.get(TransferTicket.class)
                .transfer(ticket.id(), new TransferTicket.To.APerson(third.id())));
    assertThat(next(hall, second)).isEmpty();
    assertThat(next(hall, third)).isPresent();
  }

  @Test
  void recordsWhoGrantedPriorityAndCallsItFirst() {
    var hall = Hall.with(context, 1);
    var clerk = hall.clerk(1);
    hall.arrive(clerk, hall.a);
    var first = hall.arrive(clerk, hall.a, Set.of(), Optional.of(Priority.ILLNESS));
    var call = next(hall, clerk).orElseThrow();
    assertThat(call.ticket()).isEqualTo(first.id());
    assertThat(call.because()).isEqualTo(CallReason.PRIORITY);
    assertThat(journal(hall, first).toString()).doesNotContain("ILLNESS");
  }

  @Test
  void refusesWhoHasNoRightNoSeatOrAnothersCounter() {
    var hall = Hall.with(context, 2);
    var clerk = hall.clerk(1);
    var officer = hall.person("Officer", Duty.CASE_OFFICER);
    assertThatThrownBy(() -> next(hall, officer)).isInstanceOf(NotAllowed.class);
    var standing = hall.person("Standing", Duty.COUNTER);
    assertRefused(VisitRefusal.Reason.NO_SEAT, () -> next(hall, standing));
    assertRefused(
        VisitRefusal.Reason.COUNTER_TAKEN,
        () ->
            hall.runAs(
                standing, () -> hall.get(TakeSeat.class).take(hall.centre(), hall.counter(1))));
    var ticket = hall.arrive(clerk, hall.a);
    next(hall, clerk);
    var other = hall.clerk(2);
    assertRefused(VisitRefusal.Reason.OTHER_COUNTER, () -> finish(hall, other, ticket.id()));
    assertRefused(
        VisitRefusal.Reason.STILL_SERVING,
        () -> hall.runAs(clerk, () -> hall.get(LeaveSeat.class).leave()));
  }

  @Test
  void callsNobodyToACounterWhoseClerkIsAway() {
    var hall = Hall.with(context, 1);
    var clerk = hall.clerk(1);
    hall.arrive(clerk, hall.a);
    hall.runAs(clerk, () -> hall.get(TakeBreak.class).take(true));
    assertRefused(VisitRefusal.Reason.ON_BREAK, () -> next(hall, clerk));
    hall.runAs(clerk, () -> hall.get(TakeBreak.class).take(false));
    assertThat(next(hall, clerk)).isPresent();
  }

  @Test
  void endsAtNightWhatNobodyEndedAndSaysThatTheTimeIsNotKnown() {
    try {
      clock.set(clock.instant());
      var hall = Hall.with(context, 2);
      var clerk = hall.clerk(1);
      var served = hall.arrive(clerk, hall.a);
      var left = hall.arrive(clerk, hall.a);
      var lying = hall.as(clerk, () -> hall.issue(hall.a, Set.of(), Optional.empty()));
      next(hall, clerk);
      hall.runAs(clerk, () -> hall.get(StartServing.class).start(served.id()));
      var other = hall.clerk(2);
      var called = hall.arrive(other, hall.b);
      hall.runAs(other, () -> hall.get(CallTicket.class).call(called.id()));
      clock.advance(Duration.ofDays(1));
      hall.get(EndOfDay.class).run();
      assertThat(hall.now(lying.id()).state()).isEqualTo(TicketState.LAPSED);
      assertThat(hall.now(called.id()).state())
          .as("called and never come")
          .isEqualTo(TicketState.MISSED);
      assertThat(hall.left(left.visit().day())).isEqualTo(1);
      assertThat(hall.now(served.id()).state()).isEqualTo(TicketState.FINISHED);
      assertThat(hall.now(left.id()).state()).isEqualTo(TicketState.LEFT);
      assertThat(journal(hall, served).getLast().payload().path("exact").asBoolean(true)).isFalse();
      var tomorrow = hall.clerk(1);
      var again = hall.arrive(tomorrow, hall.a);
      assertThat(again.number().text()).isEqualTo("A001");
    } finally {
      clock.release();
    }
  }

  private static Optional<CounterCall> next(Hall hall, Actor clerk) {
    return hall.as(clerk, () -> hall.get(CallNext.class).call());
  }

  private static void finish(Hall hall, Actor clerk, TicketId ticket) {
    hall.runAs(clerk, () -> hall.get(FinishTicket.class).finish(ticket));
  }

  private static void finishAndNext(Hall hall, Actor clerk, TicketId ticket) {
    hall.runAs(
        clerk,
        () -> {
          hall.get(FinishTicket.class).finish(ticket);
          hall.get(CallNext.class).call();
        });
  }

  private static List<Entry> journal(Hall hall, Ticket ticket) {
    return hall.system(() -> hall.get(Journal.class).of(ticket.visit().id().value()));
  }

  private static List<String> story(Hall hall, Ticket ticket) {
    return journal(hall, ticket).stream().map(Entry::type).toList();
  }

  private static void assertRefused(
      VisitRefusal.Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOf(VisitRefusal.class)
        .extracting(e -> ((VisitRefusal) e).reason())
        .isEqualTo(reason);
  }

  private static void atOnce(List<Callable<Boolean>> work) throws Exception {
    var start = new CyclicBarrier(work.size());
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running =
          work.stream()
              .map(
                  one ->
                      threads.submit(
                          () -> {
                            start.await();
                            return one.call();
                          }))
              .toList();
      for (var one : running) {
        one.get();
      }
    }
  }
}
