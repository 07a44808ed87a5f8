package org.sportel.catalogue.unfound;

import java.util.List;
import org.sportel.web.components.Cell;

/** The words for which nothing was found, a row each. */
record UnfoundPage(List<List<Cell>> rows) {}
