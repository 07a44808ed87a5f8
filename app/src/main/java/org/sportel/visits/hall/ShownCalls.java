package org.sportel.visits.hall;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.sportel.visits.model.CounterCall;

/**
 * Which calls a display shows: those that nobody answered yet first, then those of the last few
 * minutes, the latest on top; where there are none, the last one, so that nobody looks at an empty
 * board who was just called.
 */
final class ShownCalls {
  /** So many fit on a screen of 1920 × 1080. */
  static final int MOST = 6;

  /** So long a call is shown once it was answered. */
  static final Duration SHOWN_FOR = Duration.ofMinutes(10);

  /** So far back the last call is looked for. */
  static final Duration REMEMBERED = Duration.ofHours(12);

  private static final Comparator<CounterCall> STANDING_FIRST =
      Comparator.comparing(ShownCalls::answered)
          .thenComparing(Comparator.comparing(ShownCalls::called).reversed());

  private ShownCalls() {}

  /** Those of a centre's calls that are shown now, in this order. */
  static List<CounterCall> of(List<CounterCall> calls, Instant now) {
    var kept =
        calls.stream()
            .filter(call -> answered(call) || call.endedAt().isEmpty())
            .sorted(STANDING_FIRST)
            .toList();
    var recent =
        kept.stream()
            .filter(call -> !answered(call) || called(call).isAfter(now.minus(SHOWN_FOR)))
            .limit(MOST)
            .toList();
    return recent.isEmpty() ? kept.stream().limit(1).toList() : recent;
  }

  /** When it was called, or called once more. */
  static Instant called(CounterCall call) {
    return call.recalledAt().orElse(call.calledAt());
  }

  private static boolean answered(CounterCall call) {
    return call.servingAt().isPresent();
  }
}
