package org.sportel.insight.compared;

/**
 * The own share beside its peers.
 *
 * @param name of the indicator
 * @param explained where the own share is explained
 */
record OwnPlacePage(String name, String formula, String days, OwnPlace place, String explained) {}
