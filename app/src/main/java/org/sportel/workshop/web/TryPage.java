package org.sportel.workshop.web;

import java.util.List;

/**
 * Decisions tried on typed values.
 *
 * @param decisions each decision of the file with what it answers
 */
record TryPage(String code, String name, String href, List<Value> values, List<Answer> decisions) {
  /** A value that some decision asks for. */
  record Value(String name, String typed) {}

  /** What a decision answers, or why it cannot. */
  record Answer(String decision, String result, String failed) {}
}
