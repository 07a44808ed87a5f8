package org.sportel.standards.place;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.components.Option;

/** How far each centre offers one service. */
record ServiceOffersPage(String code, Shown name, List<Row> rows, List<Option> kinds) {
  ServiceOffersPage {
    rows = List.copyOf(rows);
    kinds = List.copyOf(kinds);
  }

  /**
   * A centre and what was said of it; empty while nobody has said anything.
   *
   * @param shown what was said, in words, where the reader may not change it
   */
  record Row(String field, String name, String said, boolean changes, String shown) {}
}
