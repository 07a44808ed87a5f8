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
    STANDING,
    /** How much time the events themselves tell of, in seconds. */
    TIME,
    /** How much of something else they tell of: money, points. */
    AMOUNT;

    /** Whether it goes from a beginning to an end; the others name no end. */
    public boolean ends() {
      return switch (this) {
        case DURATION, SHARE, STANDING -> true;
        case COUNT, TIME, AMOUNT -> false;
      };
    }
  }

  /** How single values become one. */
  public enum Statistic {
    /** Every event. */
    EVENTS,
    /** Every case or ticket once. */
    SUBJECTS,
    /** All together. */
    SUM,
    /** The middle one, interpolated. */
    MEDIAN,
    /** That within which nine in ten lie, interpolated. */
    P90,
    /** The mean. */
    MEAN,
    /** The share that ended within the target. */
    UNDER_TARGET,
    /** The share that ended. */
    ENDED
  }

  /** Whether its value is a length of time, in seconds. */
  public boolean duration() {
    return kind != Kind.AMOUNT && ofNumbers();
  }

  /** Whether single lengths of time or other numbers become one value. */
  private boolean ofNumbers() {
    return switch (statistic) {
      case SUM, MEDIAN, P90, MEAN -> true;
      case EVENTS, SUBJECTS, UNDER_TARGET, ENDED -> false;
    };
  }

  /** Whether values of parts add up to that of the whole; shares, means and medians do not. */
  public boolean adds() {
    return switch (statistic) {
      case EVENTS, SUBJECTS, SUM -> true;
      case MEDIAN, P90, MEAN, UNDER_TARGET, ENDED -> false;
    };
  }

  /** Whether its value is a share between zero and one. */
  public boolean share() {
    return statistic == Statistic.UNDER_TARGET || statistic == Statistic.ENDED;
  }

  /** Whether offices of any size can be set side by side by it: shares and medians. */
  public boolean comparable() {
    return share() || statistic == Statistic.MEDIAN;
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
          case COUNT -> statistic == Statistic.EVENTS || statistic == Statistic.SUBJECTS;
          case DURATION -> duration() && !adds() || statistic == Statistic.UNDER_TARGET;
          case SHARE -> statistic == Statistic.ENDED;
          case STANDING -> statistic == Statistic.SUBJECTS && targetSeconds.isEmpty();
          case TIME -> duration() || statistic == Statistic.UNDER_TARGET;
          case AMOUNT -> ofNumbers() && targetSeconds.isEmpty();
        };
    var target = targetSeconds.filter(seconds -> seconds <= 0).isEmpty();
    return fits
        && target
        && !from.isEmpty()
        && kind.ends() != to.isEmpty()
        && (statistic != Statistic.UNDER_TARGET || targetSeconds.isPresent())
        && !filters.containsKey(Dimension.MONTH)
        && !filters.containsKey(Dimension.VERSION);
  }
}
