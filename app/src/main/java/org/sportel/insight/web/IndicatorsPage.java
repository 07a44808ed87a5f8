package org.sportel.insight.web;

import java.util.List;
import org.sportel.web.components.Cell;

/** The catalogue of indicators with the values of the last twelve months. */
record IndicatorsPage(List<List<Cell>> rows, boolean changes, String done) {}
