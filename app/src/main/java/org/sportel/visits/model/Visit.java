package org.sportel.visits.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.sportel.network.CentreId;
import org.sportel.platform.Lang;

/** One person's stay in a centre on a day; says nothing of who they are. */
public record Visit(
    VisitId id,
    CentreId centre,
    LocalDate day,
    VisitChannel channel,
    Lang lang,
    Set<Accommodation> needs,
    Optional<Priority> priority,
    Instant begunAt) {
  /** Copies the needs. */
  public Visit {
    needs = Set.copyOf(needs);
  }
}
