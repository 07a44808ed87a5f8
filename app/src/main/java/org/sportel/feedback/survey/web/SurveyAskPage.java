package org.sportel.feedback.survey.web;

import java.util.Optional;
import org.sportel.forms.FormView;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;

/**
 * The questions of a survey.
 *
 * @param path where the answer is sent; empty where it is only looked at
 * @param until the last day, in words
 * @param once drawn at random for this page; an answer with it counts once
 * @param errors what is wrong with the answer as a whole
 */
record SurveyAskPage(
    String path,
    Shown title,
    Optional<Shown> lead,
    String until,
    FormView view,
    String once,
    FieldErrors errors) {
  FieldErrors allErrors() {
    return view.errors().and(errors);
  }
}
