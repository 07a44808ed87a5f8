package org.sportel.feedback.interview.web;

import java.util.List;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * An interview to be written down or changed.
 *
 * @param id empty for a new one
 */
record InterviewPage(
    String id,
    InterviewForm form,
    List<Option> months,
    List<Option> units,
    List<Option> centres,
    FieldErrors errors) {
  InterviewPage {
    months = List.copyOf(months);
    units = List.copyOf(units);
    centres = List.copyOf(centres);
  }

  String path() {
    return "/desk/interviews/" + (id.isEmpty() ? "new" : id);
  }
}
