package org.sportel.casework.web.moves;

import java.util.List;
import org.sportel.web.components.Cell;

/**
 * What no longer agrees in running cases.
 *
 * @param look when the look was taken and over how many cases, in a sentence
 */
record IntegrityPage(String look, List<List<Cell>> rows) {}
