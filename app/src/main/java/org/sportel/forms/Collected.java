package org.sportel.forms;

import java.util.List;
import java.util.Map;
import org.sportel.web.FieldErrors;

/**
 * What came of a posted page.
 *
 * @param answers all answers of the form as plain JSON values, those known before and those of this
 *     page; what could not be understood is missing
 * @param errors what is wrong on this page, by field name
 * @param typed the fields as they were posted, to be shown again
 * @param reshaped a row was added or taken away, or the answers brought up questions that were not
 *     on the page: show the page again, nothing is wrong
 */
public record Collected(
    Map<String, Object> answers,
    FieldErrors errors,
    Map<String, List<String>> typed,
    boolean reshaped) {
  /** Copies what was typed. */
  public Collected {
    typed = Map.copyOf(typed);
  }

  /** Whether the person can go on. */
  public boolean complete() {
    return errors.isEmpty() && !reshaped;
  }
}
