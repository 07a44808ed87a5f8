package org.sportel.catalogue.design;

import java.time.Instant;
import java.util.Optional;
import org.sportel.catalogue.bundle.Part;

/**
 * A part of a bundle as it is being designed.
 *
 * @param edition grows with every save; zero while the part is as it was published
 * @param removed whether the next version shall do without it
 * @param saved empty while nothing was changed
 */
public record PartDraft(Part part, int edition, boolean removed, Optional<Saved> saved) {
  /** Who saved it and when. */
  public record Saved(String office, Instant at) {}

  /** Whether the next version will differ in it. */
  public boolean changed() {
    return edition > 0;
  }
}
