package org.sportel.visits.model;

import java.time.Duration;
import java.util.List;

/**
 * How long somebody will probably wait: so many ends of serving must come before it is their turn,
 * at counters that work side by side. Taken as exponential, the time to the n-th end at c counters
 * is gamma distributed; its quantiles are told as a range, never a single number.
 *
 * @param ahead how many are served before
 * @param counters how many serve now, at least one
 * @param serving how long one takes
 */
public record WaitEstimate(int ahead, int counters, Duration serving) {
  /** What is taken for granted before anybody was served, counted like {@value #PRIOR_COUNT}. */
  private static final Duration PRIOR = Duration.ofMinutes(8);

  private static final int PRIOR_COUNT = 4;

  /** Beyond this many standard deviations lie one tenth below and one tenth above. */
  private static final double TENTH = 1.2815515655446004;

  /** Refuses what cannot be. */
  public WaitEstimate {
    if (ahead < 0 || counters < 1 || serving.isNegative()) {
      throw new IllegalArgumentException("No estimate of " + ahead + " at " + counters);
    }
  }

  /** How long one takes, from those served lately and what is usual. */
  public static Duration serving(List<Duration> served) {
    return served.stream()
        .reduce(PRIOR.multipliedBy(PRIOR_COUNT), Duration::plus)
        .dividedBy(PRIOR_COUNT + served.size());
  }

  /** The mean. */
  public Duration expected() {
    return serving.multipliedBy(ends()).dividedBy(counters);
  }

  /** In one of ten cases it is shorter. */
  public Duration least() {
    return quantile(-TENTH);
  }

  /** In one of ten cases it is longer. */
  public Duration most() {
    return quantile(TENTH);
  }

  /** A free counter would have called already: the next end makes room for one. */
  private int ends() {
    return ahead + 1;
  }

  /** Wilson and Hilferty (1931): the cube root of a gamma variable is nearly normal. */
  private Duration quantile(double deviations) {
    double shape = ends();
    double root = 1 - 1 / (9 * shape) + deviations / (3 * Math.sqrt(shape));
    double ends = shape * Math.pow(Math.max(root, 0), 3);
    return Duration.ofMillis(Math.round(serving.toMillis() * ends / counters));
  }
}
