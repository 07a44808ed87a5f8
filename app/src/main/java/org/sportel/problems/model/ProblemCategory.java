package org.sportel.problems.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.platform.LocalText;

/**
 * A kind of problems (Open311: service).
 *
 * @param code the tenant's own short name, lower case
 * @param group what it is listed under
 * @param unit who deals with it; empty while nobody was named
 * @param time how long dealing with it takes; empty where nothing is promised
 * @param open whether problems of it may be reported
 */
public record ProblemCategory(
    String code,
    LocalText name,
    LocalText description,
    LocalText group,
    List<String> keywords,
    Optional<UUID> unit,
    Optional<Time> time,
    List<ProblemAttribute> attributes,
    boolean open) {
  /** Copies the lists. */
  public ProblemCategory {
    keywords = List.copyOf(keywords);
    attributes = List.copyOf(attributes);
  }

  /** A length of time as the calendar counts it. */
  public record Time(DeadlineRule.Unit unit, int length) {
    /** Refuses lengths that no rule has. */
    public Time {
      DeadlineRule.check(unit, length);
    }

    /** The rule that the clock runs by, from the report on. */
    public DeadlineRule rule() {
      return new DeadlineRule(
          unit,
          length,
          DeadlineRule.Start.REQUEST,
          DeadlineRule.First.NEXT_DAY,
          DeadlineRule.Rolling.FORWARD,
          Optional.empty(),
          Optional.empty());
    }
  }
}
