package org.sportel.standards.place;

import java.util.List;
import java.util.UUID;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.components.Option;

/**
 * How far a centre offers each service.
 *
 * @param shown where everybody reads it; empty for a centre that is no administrative unit's office
 */
record PlaceOffersPage(
    UUID id, Shown name, List<Row> rows, List<Option> kinds, String shown, boolean saved) {
  PlaceOffersPage {
    rows = List.copyOf(rows);
    kinds = List.copyOf(kinds);
  }

  /**
   * A service and what was said of it; empty while nobody has said anything.
   *
   * @param kinds how far it may be offered
   */
  record Row(String field, String name, String code, List<Option> kinds, String said) {}

  /** Of how many services nobody has said anything. */
  long unsaid() {
    return rows.stream().filter(row -> row.said().isEmpty()).count();
  }
}
