package org.sportel.forms;

import java.util.List;

/**
 * A question at its place: in a repeated part there is one for each item.
 *
 * @param hidden by its own condition or by that of a part around it
 */
record Instance(Component.Question question, List<Object> path, boolean hidden) {
  String name() {
    return AnswerTree.name(path);
  }
}
