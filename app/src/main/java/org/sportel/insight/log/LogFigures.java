package org.sportel.insight.log;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What an event log holds, in numbers. Times are seconds with three places, differences of
 * instants; median and ninetieth percentile interpolate between neighbours.
 *
 * @param activities distinct names of events, whatever their life-cycle transition
 * @param staff distinct resources of events
 * @param span from a case's first event to its last; one event is zero
 * @param channels cases by channel
 */
public record LogFigures(
    long cases,
    long events,
    long activities,
    long staff,
    Spread span,
    Size eventsPerCase,
    @JsonUnwrapped Flow flow,
    @JsonUnwrapped Ends ends,
    Map<String, Long> channels,
    List<String> warnings) {

  /** A spread of durations in seconds. */
  public record Spread(BigDecimal mean, BigDecimal median, BigDecimal p90, BigDecimal max) {}

  /** How many events a case has. */
  public record Size(BigDecimal mean, BigDecimal median, long min, long max) {}

  /**
   * How work goes from step to step.
   *
   * @param variants distinct sequences of activities
   * @param handOvers neighbouring events of a case that different resources did
   */
  public record Flow(long variants, Follows directlyFollows, long handOvers) {}

  /**
   * Ordered pairs of neighbouring activities inside a case, a pair with itself included, artificial
   * starts and ends not.
   */
  public record Follows(long pairs, long occurrences, List<Pair> largest) {}

  /** One activity directly after another. */
  public record Pair(String from, String to, long count) {}

  /** How cases ended, over all and by channel. */
  public record Ends(@JsonUnwrapped Timeliness all, Map<String, Timeliness> onTimeByChannel) {}

  /**
   * Cases with an end; those without a deadline are neither on time nor late.
   *
   * @param onTime ended at or before their deadline
   * @param late ended after it
   */
  public record Timeliness(long ended, long onTime, long late) {}
}
