package org.sportel.visits.staffing;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A queue before several counters as Erlang saw it (M/M/c, 1917): arrivals and serving times are
 * exponential and nobody leaves. Where as much or more comes in than the counters can serve it says
 * nothing: the queue grows without end. Computed through the recursion of Erlang B, without
 * factorials.
 *
 * @param arrivals per unit of time
 * @param serving mean serving time in the same unit
 * @param counters how many work, at least one
 */
record ErlangC(double arrivals, double serving, int counters) {
  ErlangC {
    if (!(arrivals >= 0) || !(serving > 0) || counters < 1) {
      throw new IllegalArgumentException(arrivals + " for " + serving + " at " + counters);
    }
  }

  /** The offered load in counters. */
  double load() {
    return arrivals * serving;
  }

  /** The probability that somebody who comes has to wait; empty where the queue grows. */
  Optional<Double> waits() {
    double load = load();
    if (load >= counters) {
      return Optional.empty();
    }
    double blocked = 1;
    for (int counter = 1; counter <= counters; counter++) {
      blocked = load * blocked / (counter + load * blocked);
    }
    double busy = load / counters;
    return Optional.of(blocked / (1 - busy * (1 - blocked)));
  }

  /** The mean wait of all who come; empty where the queue grows. */
  Optional<Double> meanWait() {
    return waits().map(waits -> waits / freed());
  }

  /** The share of those who come that wait no longer than a time; empty where the queue grows. */
  Optional<Double> within(double time) {
    return waits().map(waits -> 1 - waits * Math.exp(-freed() * time));
  }

  /** By how much the counters could serve more than comes in. */
  private double freed() {
    return counters / serving - arrivals;
  }

  /**
   * The fewest counters with which a share of those who come wait no longer than a time.
   *
   * @param most how many are tried; empty where even they are too few
   */
  static OptionalInt needed(double arrivals, double serving, double time, double share, int most) {
    for (int counters = 1; counters <= most; counters++) {
      var within = new ErlangC(arrivals, serving, counters).within(time);
      if (within.isPresent() && within.get() >= share) {
        return OptionalInt.of(counters);
      }
    }
    return OptionalInt.empty();
  }
}
