package org.sportel.insight.watch;

import java.util.UUID;

/**
 * A case whose course deserves a second look.
 *
 * @param what the number that stands out: deeds, seconds, corrections, minutes or cases
 */
public record IntegrityHint(Rule rule, Found found, String what) {
  /** Why. */
  public enum Rule {
    /** One person took it, worked on it and ended it. */
    ONE_PAIR_OF_HANDS,
    /** It was approved in less than a minute. */
    QUICK_APPROVAL,
    /** The applicant was asked for something three times or more. */
    MANY_CORRECTIONS,
    /** It was decided twenty times quicker than half of the cases of its service. */
    AHEAD_OF_OTHERS,
    /**
     * An official took it for themselves while five older ones of its service or more lay untaken.
     */
    PAST_OLDER_ONES
  }

  /** The case, without anybody's name. */
  public record Found(UUID id, String number, String service) {}

  static IntegrityHint of(Rule rule, CaseCourse course, String what) {
    return new IntegrityHint(rule, new Found(course.id(), course.number(), course.service()), what);
  }
}
