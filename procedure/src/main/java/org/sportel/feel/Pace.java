package org.sportel.feel;

import java.time.Duration;

/**
 * Ends a run when its time is over. A virtual thread that computes is never preempted, so every
 * look at the time also lets others run first.
 */
final class Pace {
  static final Duration LONGEST = Duration.ofSeconds(5);
  private static final int STEPS_BETWEEN_LOOKS = 4_096;

  private final long end;
  private long steps;

  Pace(Duration longest) {
    this.end = System.nanoTime() + longest.toNanos();
  }

  /** Goes some steps on. */
  void step(long count) {
    steps += count;
    if (steps >= STEPS_BETWEEN_LOOKS) {
      steps = 0;
      Thread.yield();
      if (System.nanoTime() - end > 0) {
        throw new OverWork("the time for one expression is over");
      }
    }
  }
}
