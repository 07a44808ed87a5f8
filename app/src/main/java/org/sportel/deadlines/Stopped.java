package org.sportel.deadlines;

import java.time.Instant;
import java.util.List;

/**
 * The clock stands: somebody else owes an answer, so there is no date yet.
 *
 * @param since when the stop began that is still open
 */
public record Stopped(Instant since, List<ReckoningStep> explanation) implements Reckoning {
  /** Keeps its own copy of the explanation. */
  public Stopped {
    explanation = List.copyOf(explanation);
  }
}
