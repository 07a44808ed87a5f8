package org.sportel.rights.web;

import java.util.List;
import org.sportel.web.components.Cell;

/**
 * The register of measures.
 *
 * @param groups each group with how much is done for it
 * @param rows each measure
 * @param gaps what is missing, in sentences
 * @param done what has just happened, in words; empty for nothing
 */
record MeasuresPage(
    List<List<Cell>> groups, List<List<Cell>> rows, List<String> gaps, String done) {
  MeasuresPage {
    groups = groups.stream().map(List::copyOf).toList();
    rows = rows.stream().map(List::copyOf).toList();
    gaps = List.copyOf(gaps);
  }
}
