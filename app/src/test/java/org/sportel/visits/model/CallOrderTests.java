package org.sportel.visits.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.network.CentreId;
import org.sportel.network.CounterId;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;

class CallOrderTests {
  private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final CentreId CENTRE = new CentreId(new UUID(0, 1));
  private static final CounterId ONE = new CounterId(new UUID(0, 11));
  private static final CounterId TWO = new CounterId(new UUID(0, 12));
  private static final Queue A = queue("A", 1);
  private static final Queue B = queue("B", 3);

  private final List<Ticket> waiting = new ArrayList<>();
  private int numbers;

  @Test
  void callsWhoWaitedLongest() {
    var late = aTicket(A, 5);
    var early = aTicket(A, 10);
    assertThat(order(ONE)).containsExactly(early, late);
    assertThat(next(ONE).because()).isEqualTo(CallReason.LONGEST_WAIT);
  }

  @Test
  void countsTheMinutesOfAHeavyQueueSeveralTimes() {
    var light = aTicket(A, 10);
    var heavy = aTicket(B, 4);
    assertThat(order(ONE)).containsExactly(heavy, light);
  }

  @Test
  void takesTheQueueThatTheCounterServesFirstWhereAllElseIsEqual() {
    var second = with(aTicket(A, 0));
    var first = with(aTicket(B, 0));
    assertThat(order(TWO)).containsExactly(first, second);
  }

  @Test
  void prefersPriorityAndSaysSo() {
    aTicket(A, 30);
    var first = priority(aTicket(A, 2));
    assertThat(next(ONE)).isEqualTo(new CallOrder.Next(first, CallReason.PRIORITY));
  }

  @Test
  void letsNoAppointmentWaitOnceItIsDueAndCallsNoneEarly() {
    var walkIn = aTicket(A, 3);
    var due = due(aTicket(A, 1), NOON);
    assertThat(next(ONE)).isEqualTo(new CallOrder.Next(due, CallReason.APPOINTMENT));
    waiting.remove(due);
    due(aTicket(A, 1), NOON.plusSeconds(60));
    assertThat(next(ONE).ticket()).isEqualTo(walkIn);
  }

  @Test
  void callsWhoWaitedPastTheLimitBeforeEverybodyElse() {
    priority(aTicket(A, 20));
    due(aTicket(A, 10), NOON);
    var old = aTicket(A, 45);
    assertThat(next(ONE)).isEqualTo(new CallOrder.Next(old, CallReason.WAITED_TOO_LONG));
  }

  @Test
  void callsWhoWasTransferredToThisCounterAndToNoOther() {
    aTicket(A, 60);
    var wanted = wanted(aTicket(A, 1), Wanted.at(TWO));
    assertThat(next(TWO)).isEqualTo(new CallOrder.Next(wanted, CallReason.ASKED_FOR));
    assertThat(order(ONE)).doesNotContain(wanted);
  }

  @Test
  void leavesWhoNeedsALowCounterToOneAsLongAsItIsStaffed() {
    var needs = needing(aTicket(A, 10), Accommodation.LOW_COUNTER);
    assertThat(order(ONE)).isEmpty();
    assertThat(order(TWO)).containsExactly(needs);
    var alone = new CallOrder(centre(), seat(ONE), Set.of(seat(ONE)));
    assertThat(alone.of(waiting, NOON)).extracting(CallOrder.Next::ticket).containsExactly(needs);
  }

  @Test
  void leavesWhoSpeaksALanguageOrSignsToSomebodyWhoDoesSo() {
    var ticket = needing(aTicket(A, 10), Accommodation.SIGN_LANGUAGE);
    var signs = new Skills(Set.of(Accommodation.SIGN_LANGUAGE), Set.of(), List.of());
    var speaks = new Skills(Set.of(), Set.of(Lang.EN), List.of());
    var other = new Skills(Set.of(), Set.of(Lang.SR_LATN), List.of());
    assertThat(called(seat(ONE, other), seat(TWO, signs))).isEmpty();
    assertThat(called(seat(TWO, signs), seat(ONE, other))).containsExactly(ticket);
    assertThat(called(seat(ONE, other), seat(TWO, speaks))).isEmpty();
    assertThat(called(seat(ONE, other), seat(TWO, other))).containsExactly(ticket);
  }

  /** One speaks, the other signs: whoever is free first takes them, and nobody waits for ever. */
  @Test
  void letsNobodyWaitForAPersonWhoCanEverythingWhereThereIsNone() {
    var ticket = needing(aTicket(A, 10), Accommodation.SIGN_LANGUAGE);
    var signs = new Skills(Set.of(Accommodation.SIGN_LANGUAGE), Set.of(Lang.SR_LATN), List.of());
    var speaks = new Skills(Set.of(), Set.of(Lang.EN), List.of());
    assertThat(called(seat(ONE, signs), seat(TWO, speaks))).containsExactly(ticket);
    assertThat(called(seat(TWO, speaks), seat(ONE, signs))).containsExactly(ticket);
  }

  @Test
  void speaksALanguageInEitherScript() {
    var serves = new Skills(Set.of(), Set.of(Lang.SR_LATN), List.of());
    assertThat(serves.speaks(Lang.SR_CYRL)).isTrue();
    assertThat(serves.speaks(Lang.SQ)).isFalse();
    assertThat(Skills.none().speaks(Lang.SQ)).isTrue();
  }

  private List<Ticket> called(Seat seat, Seat other) {
    return new CallOrder(centre(), seat, Set.of(seat, other))
        .of(waiting, NOON).stream().map(CallOrder.Next::ticket).toList();
  }

  @Test
  void callsNobodyWhoIsParkedBeforeTheirTime() {
    var parked = aTicket(A, 10).to(TicketState.CALLED).parked(Optional.of(NOON.plusSeconds(1)));
    waiting.clear();
    waiting.add(parked);
    assertThat(order(ONE)).isEmpty();
    assertThat(new CallOrder(centre(), seat(ONE), Set.of()).of(waiting, NOON.plusSeconds(1)))
        .hasSize(1);
    waiting.clear();
    var untilCalled = aTicket(A, 10).to(TicketState.CALLED).parked(Optional.empty());
    waiting.clear();
    waiting.add(untilCalled);
    assertThat(order(ONE)).isEmpty();
  }

  /** A hall in which people with priority arrive as fast as one counter can serve. */
  @Test
  void letsNobodyStarveBehindPeopleWithPriority() {
    var random = new Random(7);
    for (int round = 0; round < 20; round++) {
      waiting.clear();
      var ordinary = aTicket(A, 0);
      var now = NOON;
      int served = 0;
      while (waiting.contains(ordinary)) {
        now = now.plus(Duration.ofMinutes(1 + random.nextInt(5)));
        priority(at(aTicket(random.nextBoolean() ? A : B, 0), now));
        var next = new CallOrder(centre(), seat(ONE), Set.of()).of(waiting, now).getFirst();
        waiting.remove(next.ticket());
        served++;
        assertThat(served).isLessThan(60);
      }
      assertThat(Duration.between(NOON, now)).isLessThan(Duration.ofMinutes(60));
    }
  }

  private List<Ticket> order(CounterId counter) {
    return new CallOrder(centre(), seat(counter), Set.of(seat(ONE), seat(TWO)))
        .of(waiting, NOON).stream().map(CallOrder.Next::ticket).toList();
  }

  private CallOrder.Next next(CounterId counter) {
    return new CallOrder(centre(), seat(counter), Set.of(seat(ONE), seat(TWO)))
        .of(waiting, NOON)
        .getFirst();
  }

  private static CentreSetup centre() {
    return new CentreSetup(
        CENTRE,
        List.of(A, B),
        List.of(
            new CounterSetup(ONE, List.of(A.id(), B.id()), Set.of()),
            new CounterSetup(TWO, List.of(B.id(), A.id()), Set.of(Accommodation.LOW_COUNTER))),
        CentreRule.usual());
  }

  private static Seat seat(CounterId counter) {
    return seat(counter, Skills.none());
  }

  private static Seat seat(CounterId counter, Skills skills) {
    return new Seat(
        counter, CENTRE, counter.value(), "Counter", DAY, NOON, Optional.empty(), skills);
  }

  private static Queue queue(String letter, int weight) {
    return new Queue(
        new QueueId(new UUID(1, letter.charAt(0))),
        CENTRE,
        letter,
        QueueColour.PINE,
        LocalText.of("en", letter),
        List.of(),
        weight,
        15,
        true);
  }

  private Ticket aTicket(Queue queue, int minutesAgo) {
    numbers++;
    var at = NOON.minus(Duration.ofMinutes(minutesAgo));
    var visit =
        new Visit(
            new VisitId(new UUID(2, numbers)),
            CENTRE,
            DAY,
            VisitChannel.RECEPTION,
            Lang.EN,
            Set.of(),
            Optional.empty(),
            at);
    return with(
        new Ticket(
            new TicketId(new UUID(3, numbers)),
            visit,
            queue.id(),
            new TicketNumber(queue.letter(), numbers),
            "CODE" + numbers,
            List.of(),
            TicketState.WAITING,
            new Ticket.Times(
                at,
                Optional.of(at),
                Optional.of(at),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            Wanted.any(),
            List.of()));
  }

  private Ticket with(Ticket ticket) {
    waiting.removeIf(other -> other.id().equals(ticket.id()));
    waiting.add(ticket);
    return ticket;
  }

  private Ticket priority(Ticket ticket) {
    return with(of(ticket, Set.of(), Optional.of(Priority.DISABILITY)));
  }

  private Ticket needing(Ticket ticket, Accommodation need) {
    return with(of(ticket, Set.of(need), Optional.empty()));
  }

  private Ticket wanted(Ticket t, Wanted whom) {
    return with(
        new Ticket(
            t.id(),
            t.visit(),
            t.queue(),
            t.number(),
            t.code(),
            t.services(),
            t.state(),
            t.times(),
            whom,
            List.of()));
  }

  private Ticket due(Ticket t, Instant due) {
    return times(t, t.times().arrived(), Optional.of(due));
  }

  private Ticket at(Ticket t, Instant arrived) {
    return times(t, Optional.of(arrived), Optional.empty());
  }

  private Ticket times(Ticket t, Optional<Instant> arrived, Optional<Instant> due) {
    var times =
        new Ticket.Times(
            t.times().issued(), arrived, arrived, due, Optional.empty(), Optional.empty());
    return with(
        new Ticket(
            t.id(),
            t.visit(),
            t.queue(),
            t.number(),
            t.code(),
            t.services(),
            t.state(),
            times,
            t.wanted(),
            List.of()));
  }

  private static Ticket of(Ticket t, Set<Accommodation> needs, Optional<Priority> priority) {
    var v = t.visit();
    var visit =
        new Visit(v.id(), v.centre(), v.day(), v.channel(), v.lang(), needs, priority, v.begunAt());
    return new Ticket(
        t.id(),
        visit,
        t.queue(),
        t.number(),
        t.code(),
        t.services(),
        t.state(),
        t.times(),
        t.wanted(),
        List.of());
  }
}
