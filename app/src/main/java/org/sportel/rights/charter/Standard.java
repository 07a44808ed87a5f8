package org.sportel.rights.charter;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.LocalText;

/**
 * A promise of the charter.
 *
 * @param place in the charter, from 1
 * @param what people may expect
 * @param served the right that it serves, with the article where it stands
 * @param promise what tells whether it holds; empty where nothing is measured
 */
public record Standard(
    UUID id, int place, LocalText what, LocalText served, Optional<Promise> promise) {
  /**
   * A value that an indicator must reach.
   *
   * @param indicator the code of a published indicator
   * @param value in seconds, as a share between zero and one, or a number
   * @param atMost whether it may not be more; otherwise it may not be less
   */
  public record Promise(String indicator, BigDecimal value, boolean atMost) {
    /** Whether a measured value holds it. */
    public boolean keeps(BigDecimal measured) {
      int compared = measured.compareTo(value);
      return atMost ? compared <= 0 : compared >= 0;
    }
  }
}
