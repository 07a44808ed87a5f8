package org.sportel.visits.estimate;

/**
 * How many minutes a counter needs for one call of a queue: what happened of late, what is usual in
 * the queue, and what is usual in the hall, each with the weight of what is known of it.
 */
final class CallPace {
  /** What happened counts half after so many minutes. */
  private static final double HALF_LIFE = 60;

  /** What is usual in the queue counts like so many calls of today. */
  private static final double USUAL_CALLS = 4;

  /** What is usual in the hall counts like so many calls of the queue. */
  private static final double HALL_CALLS = 10;

  /** Of what was known the day before so much is kept. */
  static final double KEPT = 0.8;

  private double calls;
  private double minutes;
  private double dayCalls;
  private double dayMinutes;
  private double usualCalls;
  private double usualMinutes;

  /** Takes in what passed at some counters together. */
  void passed(double time, int called, double counters) {
    double weight = Math.pow(0.5, time / HALF_LIFE);
    calls = calls * weight + called;
    minutes = minutes * weight + time * counters;
    dayCalls += called;
    dayMinutes += time * counters;
  }

  /** Closes the day; answers nothing of it any more but what is usual. */
  void nextDay() {
    usualCalls = usualCalls * KEPT + dayCalls;
    usualMinutes = usualMinutes * KEPT + dayMinutes;
    calls = 0;
    minutes = 0;
    dayCalls = 0;
    dayMinutes = 0;
  }

  double dayCalls() {
    return dayCalls;
  }

  double dayMinutes() {
    return dayMinutes;
  }

  /** Minutes of a counter for one call. */
  double minutesPerCall(double hall) {
    double usual = (usualMinutes + HALL_CALLS * hall) / (usualCalls + HALL_CALLS);
    return (minutes + USUAL_CALLS * usual) / (calls + USUAL_CALLS);
  }
}
