package org.sportel.complaints.settings;

import java.util.List;
import java.util.Optional;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.platform.LocalText;

/**
 * The times of complaints in a tenant, and who stands above the office.
 *
 * @param answer how many days the office has for its answer
 * @param unit calendar or working days
 * @param urgentHours within how many hours somebody looks at an urgent complaint
 * @param respondDays how many days the complainant has to reject an answer
 * @param legalBasis the article, where the country's file names one
 * @param bodies to whom a complainant can turn who does not agree with the review
 */
public record ComplaintRule(
    int answer,
    DeadlineRule.Unit unit,
    int urgentHours,
    int respondDays,
    Optional<LocalText> legalBasis,
    List<LocalText> bodies) {
  /** Copies the list. */
  public ComplaintRule {
    bodies = List.copyOf(bodies);
  }

  /** The rule for the answer, with the days by which it was extended. */
  public DeadlineRule deadline(int extendedDays) {
    return new DeadlineRule(
        unit,
        answer + extendedDays,
        DeadlineRule.Start.REGISTRATION,
        DeadlineRule.First.NEXT_DAY,
        DeadlineRule.Rolling.FORWARD,
        legalBasis,
        Optional.empty());
  }
}
