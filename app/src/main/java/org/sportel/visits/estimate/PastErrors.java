package org.sportel.visits.estimate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** The last errors of one kind of estimate: logarithms of true wait over computed wait. */
final class PastErrors {
  private static final int KEPT = 200;

  private final Deque<Double> errors = new ArrayDeque<>();

  void add(double error) {
    errors.addLast(error);
    if (errors.size() > KEPT) {
      errors.removeFirst();
    }
  }

  /** The last ones, at most so many. */
  double[] last(int most) {
    var last = new double[Math.min(most, errors.size())];
    Iterator<Double> newest = errors.descendingIterator();
    for (int i = 0; i < last.length; i++) {
      last[i] = newest.next();
    }
    return last;
  }

  double[] all() {
    return last(KEPT);
  }
}
