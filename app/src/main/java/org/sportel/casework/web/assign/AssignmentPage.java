package org.sportel.casework.web.assign;

import java.util.List;
import java.util.UUID;
import org.sportel.web.components.Option;

/**
 * How each unit that the reader leads assigns its tasks.
 *
 * @param done what was just done, empty otherwise
 */
record AssignmentPage(List<Row> rows, List<Option> ways, String done) {
  /** A unit and the code of its way. */
  record Row(UUID unit, String name, String way) {}
}
