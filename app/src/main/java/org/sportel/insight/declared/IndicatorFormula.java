package org.sportel.insight.declared;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sportel.insight.Dimension;
import org.sportel.insight.Grain;

/**
 * What an indicator computes.
 *
 * @param from the events that are counted, or with which it begins
 * @param to the events with which it ends; none for counts
 * @param targetSeconds how long it may take, where the statistic asks for it
 * @param filters the chosen value of each dimension that is narrowed
 * @param grain the steps of its course in time
 */
public record IndicatorFormula(
    Kind kind,
    List<String> from,
    List<String> to,
    Statistic statistic,
    Optional<Long> targetSeconds,
    Map<Dimension, String> filters,
    Grain grain) {

  private static final String ACTIONS = "complaints.action-";
  private static final String RATINGS = "feedback.";

  /** Copies what it is given. */
  public IndicatorFormula {
    from = List.copyOf(from);
    to = List.copyOf(to);
    filters = Map.copyOf(filters);
  }

  /** What kind of question. */
  public enum Kind {
    /** How many. */
    COUNT,
    /** How long from the first beginning to the first end after it; counted when it ends. */
    DURATION,
    /** Of those that began, how many ended, within the target where there is one. */
    SHARE,
    /** How many had begun and not ended when the window ends; their last beginning counts. */
    STANDING
  }

  /** How single values become one. */
  public enum Statistic {
    /** Every event. */
    EVENTS,
    /** Every case or ticket once. */
    SUBJECTS,
    /** The middle duration, interpolated. */
    MEDIAN,
    /** The duration within which nine in ten end, interpolated. */
    P90,
    /** The mean duration. */
    MEAN,
    /** The share that ended within the target. */
    UNDER_TARGET,
    /** The share that ended. */
    ENDED
  }

  /** Whether its value is a length of time, in seconds. */
  public boolean duration() {
    return statistic == Statistic.MEDIAN
        || statistic == Statistic.P90
        || statistic == Statistic.MEAN;
  }

  /** Whether its value is a share between zero and one. */
  public boolean share() {
    return statistic == Statistic.UNDER_TARGET || statistic == Statistic.ENDED;
  }

  /** Whether it counts complaints, by which somebody could be told apart. */
  public boolean ofComplaints() {
    return Stream.concat(from.stream(), to.stream())
        .anyMatch(type -> type.startsWith("complaints.") && !type.startsWith(ACTIONS));
  }

  /** Whether it counts ratings, of which single ones are not listed. */
  public boolean ofRatings() {
    return Stream.concat(from.stream(), to.stream()).anyMatch(type -> type.startsWith(RATINGS));
  }

  /**
   * Whether kind, events, statistic and target fit together; not whether such events are counted.
   */
  boolean sound() {
    var fits =
        switch (kind) {
          case COUNT ->
              (statistic == Statistic.EVENTS || statistic == Statistic.SUBJECTS) && to.isEmpty();
          case DURATION -> duration() || statistic == Statistic.UNDER_TARGET;
          case SHARE -> statistic == Statistic.ENDED;
          case STANDING -> statistic == Statistic.SUBJECTS && targetSeconds.isEmpty();
        };
    var target = targetSeconds.filter(seconds -> seconds <= 0).isEmpty();
    return fits
        && target
        && !from.isEmpty()
        && (kind == Kind.COUNT || !to.isEmpty())
        && (statistic != Statistic.UNDER_TARGET || targetSeconds.isPresent())
        && !filters.containsKey(Dimension.MONTH)
        && !filters.containsKey(Dimension.VERSION);
  }
}
