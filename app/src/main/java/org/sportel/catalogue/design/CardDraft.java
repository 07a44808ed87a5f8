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
 * @param behind what it was begun from
 * @param saved empty while nothing was changed
 */
public record CardDraft(
    ServiceCode code, int edition, Behind behind, ObjectNode entry, Optional<Saved> saved) {
  /** Who saved it last. */
  public record Saved(String office, Instant at) {}

  /** What stands behind a draft. */
  public sealed interface Behind {
    /** A version of the service. */
    record Version(VersionId id) implements Behind {}

    /**
     * Nothing yet: the service was begun and never published.
     *
     * @param lang in which it is written, a BCP 47 tag
     */
    record Nothing(String lang) implements Behind {}
  }

  /** Whether the service was begun and never published. */
  public boolean begun() {
    return behind instanceof Behind.Nothing;
  }

  /** The version behind it, where there is one. */
  public Optional<VersionId> base() {
    return behind instanceof Behind.Version(var id) ? Optional.of(id) : Optional.empty();
  }
}
