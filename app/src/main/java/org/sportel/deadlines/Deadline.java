package org.sportel.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The time by which a case must be decided. On time means: ended at or before {@code ends}.
 *
 * @param day the last day, in the municipality's zone
 * @param ends the last microsecond of that day in the municipality's zone; with hours, the exact
 *     instant
 */
public record Deadline(LocalDate day, Instant ends, List<ReckoningStep> explanation)
    implements Reckoning {
  /** Keeps its own copy of the explanation. */
  public Deadline {
    explanation = List.copyOf(explanation);
  }
}
