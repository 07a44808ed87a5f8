package org.sportel.insight.compared;

import java.util.List;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Link;

/**
 * One share compared fairly over the network.
 *
 * @param name of the indicator
 * @param readings the three readings of the share on time of all together; none of other shares
 * @param choices the indicators that can be compared
 */
record FairPage(
    String name,
    String formula,
    FairDrawing fair,
    List<Column> columns,
    List<List<Cell>> readings,
    List<Link> choices) {}
