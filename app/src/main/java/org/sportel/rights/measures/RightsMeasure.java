package org.sportel.rights.measures;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.network.UnitId;
import org.sportel.platform.LocalText;
import org.sportel.rights.model.PeopleGroup;

/**
 * What an office does so that people who are easily left out reach its services.
 *
 * @param unit that answers for it
 * @param centre where it is done; empty is everywhere
 * @param evidence by what one sees that it is done; may be empty
 * @param review the day on which somebody asks whether it still helps
 * @param shown whether everybody may read it
 */
public record RightsMeasure(
    UUID id,
    Set<PeopleGroup> groups,
    LocalText what,
    UnitId unit,
    Optional<CentreId> centre,
    String evidence,
    LocalDate review,
    boolean shown) {
  /** Copies the groups. */
  public RightsMeasure {
    groups = Set.copyOf(groups);
  }

  /** Whether the day of review has passed. */
  public boolean overdue(LocalDate today) {
    return review.isBefore(today);
  }
}
