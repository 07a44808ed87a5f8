package org.sportel.insight.web;

import java.util.List;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Link;

/**
 * One share compared fairly over the network.
 *
 * @param name of the indicator
 * @param whole the share of all together, in words
 * @param choices the indicators that can be compared
 */
record FairPage(
    String name,
    String formula,
    String whole,
    Funnel funnel,
    List<List<Cell>> rows,
    List<Link> choices) {}
