package org.sportel.rights.measures;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.sportel.rights.model.PeopleGroup;

/**
 * What is missing in the register.
 *
 * @param groups for whom nothing is done
 * @param overdue how many measures wait for their review
 * @param unproven how many have no evidence
 */
public record Gaps(List<PeopleGroup> groups, long overdue, long unproven) {
  /** Copies the groups. */
  public Gaps {
    groups = List.copyOf(groups);
  }

  /** Looks through measures that are done now. */
  public static Gaps of(List<RightsMeasure> measures, LocalDate today) {
    return new Gaps(
        Arrays.stream(PeopleGroup.values())
            .filter(group -> measures.stream().noneMatch(one -> one.groups().contains(group)))
            .toList(),
        measures.stream().filter(one -> one.overdue(today)).count(),
        measures.stream().filter(one -> one.evidence().isEmpty()).count());
  }
}
