package org.sportel.insight.compared;

import java.util.List;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Link;

/**
 * The own share beside its peers.
 *
 * @param name of the indicator
 * @param readings the share on time in its three readings; none of other shares
 * @param back where the reader comes from
 */
record OwnPlacePage(
    String name,
    String formula,
    String days,
    OwnPlace place,
    List<List<Cell>> readings,
    Link back) {}
