package org.sportel.visits.web;

import static org.sportel.web.Texts.t;

import java.time.Duration;
import java.util.Optional;
import org.sportel.visits.estimate.WaitEstimate;

/** Tells a wait as a range. */
public final class WaitWords {
  private static final int STEP = 5;

  private WaitWords() {}

  /** The range in steps of five minutes; without a counter that serves, that there is none. */
  public static String of(Optional<WaitEstimate> estimate) {
    return estimate
        .map(
            wait -> {
              long least = down(wait.least());
              long most = Math.max(least + STEP, up(wait.most()));
              return range(least, most);
            })
        .orElseGet(() -> t("visits.wait.noCounter"));
  }

  /** A range of minutes; one that begins with none is an end alone. */
  public static String range(long least, long most) {
    return least == 0 ? t("visits.wait.upTo", most) : t("visits.wait.range", least, most);
  }

  private static long down(Duration wait) {
    return wait.toMinutes() / STEP * STEP;
  }

  private static long up(Duration wait) {
    return (wait.toMinutes() + STEP) / STEP * STEP;
  }
}
