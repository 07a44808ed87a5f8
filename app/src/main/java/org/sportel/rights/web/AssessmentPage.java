package org.sportel.rights.web;

import java.util.List;
import org.sportel.platform.LocalText;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Option;

/**
 * The self-assessment of a year: a form while it is a draft, its result once it is final.
 *
 * @param questions the form; none once it is final
 * @param rows the result: question, own answer, the survey of 2017, the own network
 * @param next what to do next
 * @param compared whether the network's shares are shown
 * @param done what has just happened, in words; empty for nothing
 */
record AssessmentPage(
    int year,
    List<Field> questions,
    List<List<Cell>> rows,
    List<Next> next,
    boolean compared,
    String done,
    FieldErrors errors) {
  AssessmentPage {
    questions = List.copyOf(questions);
    rows = rows.stream().map(List::copyOf).toList();
    next = List.copyOf(next);
  }

  /**
   * One question of the form.
   *
   * @param kind NUMBER, ONE, MANY or WORDS
   * @param note that the answer comes from the system; empty where it was given
   */
  record Field(
      String name,
      String kind,
      String label,
      String note,
      List<Option> options,
      List<String> chosen) {
    Field {
      options = List.copyOf(options);
      chosen = List.copyOf(chosen);
    }

    /** The only answer; empty where there is none. */
    String value() {
      return chosen.isEmpty() ? "" : chosen.getFirst();
    }
  }

  /** What to do next, and where. */
  record Next(LocalText.Shown text, String href) {}
}
