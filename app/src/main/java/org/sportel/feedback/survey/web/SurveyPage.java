package org.sportel.feedback.survey.web;

import gg.jte.Content;
import java.util.List;
import org.sportel.feedback.survey.Survey;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.SummaryRow;

/**
 * A survey on the desk.
 *
 * @param address where it is answered
 * @param paper whether staff may type answers today
 */
record SurveyPage(
    String id,
    String title,
    Survey.State state,
    List<SummaryRow> plan,
    List<Line> questions,
    String address,
    Content qr,
    boolean paper,
    boolean manages,
    FieldErrors errors) {
  SurveyPage {
    plan = List.copyOf(plan);
    questions = List.copyOf(questions);
  }

  /** A question in the list. */
  record Line(String key, String text, String kind, String choices) {}

  boolean draft() {
    return state == Survey.State.DRAFT;
  }
}
