package org.sportel.catalogue.card;

import java.util.List;
import java.util.Optional;

/**
 * A service's texts as the source has them, never changed.
 *
 * @param name the title
 * @param department the unit, as written
 * @param documents one line each
 * @param fees one line each
 */
public record Original(
    String name,
    String department,
    List<String> documents,
    List<String> fees,
    Optional<String> deadline,
    Optional<String> appeal,
    List<String> notes,
    List<String> other) {
  /** Copies the lists. */
  public Original {
    documents = List.copyOf(documents);
    fees = List.copyOf(fees);
    notes = List.copyOf(notes);
    other = List.copyOf(other);
  }
}
