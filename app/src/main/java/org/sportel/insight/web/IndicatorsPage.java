package org.sportel.insight.web;

import java.util.List;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;

/**
 * The catalogue of indicators with the values of the last twelve months.
 *
 * @param groups by what they are about
 * @param network whether it is read by the network's operator, who has no figures of its own
 */
record IndicatorsPage(
    List<Group> groups, List<Column> columns, boolean network, boolean changes, String done) {
  /** Indicators about the same. */
  record Group(String title, List<List<Cell>> rows) {}
}
