package org.sportel.insight.compared;

import java.util.List;
import org.sportel.web.components.Link;

/**
 * One share compared fairly over the network.
 *
 * @param name of the indicator
 * @param choices the indicators that can be compared
 */
record FairPage(String name, String formula, FairDrawing fair, List<Link> choices) {}
