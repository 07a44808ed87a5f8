package org.sportel.insight.compared;

import java.util.List;
import java.util.Optional;
import org.sportel.web.components.Alternative;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Link;

/**
 * One share or median compared fairly over the network.
 *
 * @param sizes by which the compared offices are narrowed to similar ones
 * @param choices the indicators that can be compared
 */
record FairPage(Comparison compared, List<Alternative> sizes, List<Link> choices) {
  /**
   * What is compared.
   *
   * @param name of the indicator
   * @param shares the drawing of shares; empty of a median
   * @param medians the drawing of medians; empty of a share
   * @param readings the three readings of the share on time of all together; none of other shares
   */
  record Comparison(
      String name,
      String formula,
      Optional<FairDrawing> shares,
      Optional<MedianComparison> medians,
      List<Column> columns,
      List<List<Cell>> rows,
      List<List<Cell>> readings) {

    /** Whether anybody has enough to be drawn. */
    boolean drawn() {
      return shares.filter(fair -> !fair.funnel().points().isEmpty()).isPresent()
          || medians.filter(one -> !one.plot().points().isEmpty()).isPresent();
    }
  }
}
