package org.sportel.catalogue.card;

import java.util.List;

/**
 * What a service costs.
 *
 * @param fees may be alternatives; each keeps its words, nothing is added up
 * @param free whether the text says that nothing is charged
 * @param exemptions who does not pay, in the source's words
 */
public record Charges(List<Fee> fees, boolean free, List<String> exemptions) {
  /** Copies the lists. */
  public Charges {
    fees = List.copyOf(fees);
    exemptions = List.copyOf(exemptions);
  }

  /** Whether the text says anything about money. */
  public boolean stated() {
    return free || !fees.isEmpty();
  }
}
