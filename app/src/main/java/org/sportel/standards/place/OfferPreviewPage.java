package org.sportel.standards.place;

import java.util.List;
import org.sportel.web.components.Cell;

/**
 * What a file would change.
 *
 * @param more how many changes are not listed
 * @param same how many cells say what is said already
 * @param wrong what cannot be taken
 * @param changes all of them as one field
 */
record OfferPreviewPage(
    List<List<Cell>> rows, int count, int more, int same, List<String> wrong, String changes) {
  OfferPreviewPage {
    rows = List.copyOf(rows);
    wrong = List.copyOf(wrong);
  }
}
