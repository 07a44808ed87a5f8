package org.sportel.catalogue.design;

import java.time.Instant;
import java.util.List;

/**
 * A published version of a card.
 *
 * @param office who published it in the editor; empty for an import
 * @param reason why; empty for an import
 * @param changes against the version before
 */
public record CardVersion(
    int number, Instant at, String office, String reason, List<EntryChange> changes) {
  /** Copies the changes. */
  public CardVersion {
    changes = List.copyOf(changes);
  }
}
