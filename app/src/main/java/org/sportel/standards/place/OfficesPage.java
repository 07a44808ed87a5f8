package org.sportel.standards.place;

import java.util.List;
import org.sportel.platform.LocalText.Shown;

/** The administrative units of a municipality with what their offices offer. */
record OfficesPage(String slug, Shown tenant, List<Row> rows) {
  OfficesPage {
    rows = List.copyOf(rows);
  }

  /**
   * A unit.
   *
   * @param said how many services it offers how far, in words
   */
  record Row(Shown name, String href, String said) {}
}
