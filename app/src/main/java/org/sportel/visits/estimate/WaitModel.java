package org.sportel.visits.estimate;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a hall has taught about waiting in it. The wait is computed from the pace of calls, then
 * widened by how far such estimates were off before (split conformal prediction), and the width is
 * kept right while it is used (adaptive conformal inference, Gibbs and Candès 2021): a range that
 * failed too often becomes wider. Nothing here is fitted to a particular hall.
 *
 * @param <Q> what tells queues apart
 */
public final class WaitModel<Q> {
  private static final double TENTH = 0.1;

  /** How fast the width follows failures. */
  private static final double STEP = 0.005;

  private static final double NARROWEST = 0.2;
  private static final double WIDEST = 0.01;

  /** Of the errors of other queues so many count beside the queue's own. */
  private static final int OF_THE_HALL = 20;

  /** Before anything is known: minutes for one call, counted like so many calls. */
  private static final double PRIOR_MINUTES = 8;

  private static final double PRIOR_CALLS = 4;

  /** Before anything is known: from a twelfth to four times the computed wait. */
  private static final double[] PRIOR_ERRORS = {-2.5, -1.6, -1, -0.5, 0, 0.3, 0.6, 0.9, 1.3};

  /** Errors are kept apart by how many are ahead: none, 1 to 2, 3 to 7, 8 to 19, more. */
  private static final int[] SIZES = {1, 3, 8, 20};

  private static final double SECONDS = 60;

  /** Errors of estimates that are alike. */
  private record Kind<Q>(Q queue, int size) {}

  /**
   * An estimate that was told to somebody.
   *
   * @param minutes the wait as computed from the pace alone
   */
  public record Told<Q>(Q queue, int ahead, double minutes, WaitEstimate estimate) {}

  private final Map<Q, CallPace> paces = new HashMap<>();
  private final Map<Kind<Q>, PastErrors> errors = new HashMap<>();
  private final Map<Integer, PastErrors> hallErrors = new HashMap<>();
  private double hallCalls = PRIOR_CALLS;
  private double hallMinutes = PRIOR_CALLS * PRIOR_MINUTES;
  private double below = TENTH;
  private double above = TENTH;

  /**
   * Takes in what passed in a queue.
   *
   * @param minutes how long it took
   * @param calls how many were called meanwhile
   * @param counters how many counters worked at it
   */
  public void passed(Q queue, double minutes, int calls, double counters) {
    pace(queue).passed(minutes, calls, counters);
  }

  /** Closes a day: what it taught becomes what is usual. */
  public void nextDay() {
    hallCalls *= CallPace.KEPT;
    hallMinutes *= CallPace.KEPT;
    for (var pace : paces.values()) {
      hallCalls += pace.dayCalls();
      hallMinutes += pace.dayMinutes();
      pace.nextDay();
    }
  }

  /**
   * Estimates the wait of whoever joins a queue now.
   *
   * @param ahead how many are called before, none or more
   * @param counters how many counters serve the queue, at least one
   */
  public Told<Q> tell(Q queue, int ahead, int counters) {
    if (ahead < 0 || counters < 1) {
      throw new IllegalArgumentException("No estimate of " + ahead + " at " + counters);
    }
    double hall = hallCalls > 0 ? hallMinutes / hallCalls : PRIOR_MINUTES;
    double minutes = pace(queue).minutesPerCall(hall) * (ahead + 1) / counters;
    double[] known = known(queue, size(ahead));
    return new Told<>(
        queue,
        ahead,
        minutes,
        WaitEstimate.ofMinutes(
            off(minutes, quantile(known, below)),
            off(minutes, quantile(known, 0.5)),
            off(minutes, quantile(known, 1 - above))));
  }

  /** Takes in how long somebody waited after all. */
  public void waited(Told<Q> told, Duration wait) {
    double minutes = wait.toMillis() / (SECONDS * 1000);
    double error = Math.log((minutes + 1) / (told.minutes() + 1));
    int size = size(told.ahead());
    errors.computeIfAbsent(new Kind<>(told.queue(), size), kind -> new PastErrors()).add(error);
    hallErrors.computeIfAbsent(size, kind -> new PastErrors()).add(error);
    below = follow(below, wait.compareTo(told.estimate().least()) < 0);
    above = follow(above, wait.compareTo(told.estimate().most()) > 0);
  }

  private static double follow(double tail, boolean failed) {
    double next = tail + STEP * (TENTH - (failed ? 1 : 0));
    return Math.clamp(next, WIDEST, NARROWEST);
  }

  private CallPace pace(Q queue) {
    return paces.computeIfAbsent(queue, key -> new CallPace());
  }

  private double[] known(Q queue, int size) {
    var own = errors.getOrDefault(new Kind<>(queue, size), new PastErrors());
    var hall = hallErrors.getOrDefault(size, new PastErrors());
    return Stream.of(own.all(), hall.last(OF_THE_HALL), PRIOR_ERRORS)
        .flatMapToDouble(Arrays::stream)
        .sorted()
        .toArray();
  }

  private static double off(double minutes, double error) {
    return (minutes + 1) * Math.exp(error) - 1;
  }

  private static int size(int ahead) {
    int at = Arrays.binarySearch(SIZES, ahead + 1);
    return at < 0 ? -at - 1 : at;
  }

  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int low = (int) Math.floor(place);
    int high = Math.min(low + 1, sorted.length - 1);
    return sorted[low] + (sorted[high] - sorted[low]) * (place - low);
  }
}
