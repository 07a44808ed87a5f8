package org.sportel.visits.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sportel.network.CounterId;
import org.sportel.visits.model.CallReason;
import org.sportel.visits.model.CounterCall;
import org.sportel.visits.model.TicketId;

class ShownCallsTests {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  @Test
  void showsWhoeverHasNotComeYetBeforeAllOthers() {
    var standing = call(25, false);
    var answered = call(1, true);
    assertThat(shown(answered, standing)).containsExactly(standing, answered);
  }

  @Test
  void leavesOutWhoWasAnsweredLongAgo() {
    var recent = call(9, true);
    assertThat(shown(recent, call(11, true), call(90, true))).containsExactly(recent);
  }

  @Test
  void keepsTheLastCallWhereNothingNewerStands() {
    var last = call(40, true);
    assertThat(shown(call(200, true), last, call(90, true))).containsExactly(last);
    assertThat(shown()).isEmpty();
  }

  @Test
  void takesACallOnceMoreForANewOneAndForgetsTheMissed() {
    var first = call(8, false);
    var again =
        new CounterCall(
            first.id(),
            first.ticket(),
            first.counter(),
            first.account(),
            first.because(),
            first.calledAt(),
            Optional.of(NOW),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var missed =
        new CounterCall(
            UUID.randomUUID(),
            first.ticket(),
            first.counter(),
            first.account(),
            first.because(),
            NOW,
            Optional.empty(),
            Optional.empty(),
            Optional.of(NOW),
            Optional.of(CounterCall.End.MISSED));
    var other = call(2, false);
    assertThat(shown(other, missed, again)).containsExactly(again, other);
  }

  @Test
  void showsAsManyAsFitOnTheScreen() {
    var all = new ArrayList<CounterCall>();
    IntStream.range(0, 9).forEach(minute -> all.add(call(minute, true)));
    assertThat(ShownCalls.of(all, NOW)).isEqualTo(all.subList(0, 6));
  }

  private static List<CounterCall> shown(CounterCall... calls) {
    return ShownCalls.of(List.of(calls), NOW);
  }

  private static CounterCall call(int minutesAgo, boolean answered) {
    var at = NOW.minus(Duration.ofMinutes(minutesAgo));
    return new CounterCall(
        UUID.randomUUID(),
        new TicketId(UUID.randomUUID()),
        new CounterId(UUID.randomUUID()),
        UUID.randomUUID(),
        CallReason.LONGEST_WAIT,
        at,
        Optional.empty(),
        answered ? Optional.of(at) : Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
