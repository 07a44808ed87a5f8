package org.sportel.feedback.mystery;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sportel.platform.LocalText;

/** A round of mystery visits. */
public record MysteryRound(UUID id, Plan plan, State state) {
  /** The most visits of a round. */
  public static final int MOST_VISITS = 200;

  /** The most visits with one scenario to one centre. */
  public static final int MOST_TIMES = 5;

  /** Where a round stands. */
  public enum State {
    /** It is being planned. */
    DRAFT,
    /** Visits are made. */
    RUNNING,
    /** It is over, and its results are told. */
    CLOSED
  }

  /**
   * Where, what, by whom and when.
   *
   * @param opens the first day of visits
   * @param closes the last one
   * @param visitors accounts of those who visit; empty once they are forgotten
   * @param times how often each scenario is played in each centre
   */
  public record Plan(
      LocalText title,
      LocalDate opens,
      LocalDate closes,
      List<UUID> centres,
      List<UUID> scenarios,
      List<UUID> visitors,
      int times) {
    /** Copies the lists. */
    public Plan {
      centres = List.copyOf(centres);
      scenarios = List.copyOf(scenarios);
      visitors = List.copyOf(visitors);
    }

    /** How many visits it makes. */
    public int visits() {
      return centres.size() * scenarios.size() * times;
    }

    boolean covers(LocalDate day) {
      return !day.isBefore(opens) && !day.isAfter(closes);
    }
  }

  MysteryRound with(State next) {
    return new MysteryRound(id, plan, next);
  }

  MysteryRound withoutVisitors() {
    return new MysteryRound(
        id,
        new Plan(
            plan.title,
            plan.opens,
            plan.closes,
            plan.centres,
            plan.scenarios,
            List.of(),
            plan.times),
        state);
  }
}
