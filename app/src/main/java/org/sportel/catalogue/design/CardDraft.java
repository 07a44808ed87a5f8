package org.sportel.catalogue.design;

import java.time.Instant;
import java.util.Optional;
import org.sportel.catalogue.VersionId;
import org.sportel.catalogue.card.ServiceCode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a card is being changed to, in the format of the import.
 *
 * @param edition counts the times it was saved; zero while nothing was changed
 * @param base the version it was begun from
 * @param saved empty while nothing was changed
 */
public record CardDraft(
    ServiceCode code, int edition, VersionId base, ObjectNode entry, Optional<Saved> saved) {
  /** Who saved it last. */
  public record Saved(String office, Instant at) {}
}
