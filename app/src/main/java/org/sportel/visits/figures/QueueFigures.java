package org.sportel.visits.figures;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a queue's day. Waiting ends with a call, also of somebody who then did not come;
 * what ended at a time that nobody knows is counted and left out of the serving times.
 *
 * @param waiting spread of the waiting times that ended, empty where none did
 * @param within how many of them were no longer than the target
 * @param serving spread of the serving times, empty where none ended
 * @param left how many went without service
 * @param missed how many were called and did not come
 * @param inexact how many servings ended at a time that nobody knows
 * @param keyed how many waits were kept on paper and keyed in later; they are among the others
 */
public record QueueFigures(
    Optional<Spread> waiting,
    long within,
    Optional<Spread> serving,
    long left,
    long missed,
    long inexact,
    long keyed) {

  /**
   * A spread of durations.
   *
   * @param count how many there are, at least one
   * @param median half are no longer
   * @param tail nine of ten are no longer
   */
  public record Spread(int count, Duration median, Duration tail) {
    private static final double HALF = 0.5;
    private static final double NINE_OF_TEN = 0.9;

    static Optional<Spread> of(List<Duration> durations) {
      var sorted = durations.stream().sorted().toList();
      return sorted.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Spread(sorted.size(), quantile(sorted, HALF), quantile(sorted, NINE_OF_TEN)));
    }

    /** With linear interpolation between neighbours. */
    private static Duration quantile(List<Duration> sorted, double share) {
      double place = share * (sorted.size() - 1);
      int below = (int) Math.floor(place);
      var low = sorted.get(below);
      var high = sorted.get(Math.min(below + 1, sorted.size() - 1));
      return low.plusMillis(Math.round(high.minus(low).toMillis() * (place - below)));
    }
  }

  static QueueFigures of(List<TicketInterval> day, Duration target) {
    var waits = lengths(day, TicketInterval.Kind.WAITING);
    return new QueueFigures(
        Spread.of(waits),
        waits.stream().filter(wait -> wait.compareTo(target) <= 0).count(),
        Spread.of(lengths(day, TicketInterval.Kind.SERVING)),
        day.stream().filter(one -> one.kind() == TicketInterval.Kind.LEFT).count(),
        day.stream().filter(one -> one.kind() == TicketInterval.Kind.MISSED).count(),
        day.stream().filter(one -> !one.exact()).count(),
        day.stream()
            .filter(one -> one.keyed() && one.kind() == TicketInterval.Kind.WAITING)
            .count());
  }

  private static List<Duration> lengths(List<TicketInterval> day, TicketInterval.Kind kind) {
    return day.stream()
        .filter(one -> one.kind() == kind && one.exact())
        .map(TicketInterval::length)
        .toList();
  }
}
