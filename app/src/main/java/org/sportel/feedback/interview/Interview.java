package org.sportel.feedback.interview;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.feedback.model.RatingReason;

/**
 * What people told the head of a unit in a month.
 *
 * @param centre where they were spoken with; empty for the unit's own office
 * @param people how many were spoken with
 * @param said by element of the service, elements without words left out; names nobody
 * @param change what will change because of it, empty where nothing
 */
public record Interview(
    UUID id,
    YearMonth month,
    UUID unit,
    Optional<UUID> centre,
    int people,
    Map<RatingReason, String> said,
    String change) {
  /** Leaves out what has no words. */
  public Interview {
    var words = new EnumMap<RatingReason, String>(RatingReason.class);
    said.forEach(
        (reason, text) -> {
          if (!text.isBlank()) {
            words.put(reason, text);
          }
        });
    said = words;
  }
}
