package org.sportel.feedback.survey.web;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.components.Bar;

/**
 * What came of a survey.
 *
 * @param path of the survey, under which the file lies
 * @param running whether answers may still come; then only their number is told
 */
record SurveyResultsPage(String path, Shown title, boolean running, List<Part> parts) {
  SurveyResultsPage {
    parts = List.copyOf(parts);
  }

  /**
   * The answers of a channel.
   *
   * @param count how many, in words
   */
  record Part(String channel, String count, List<Chart> charts) {}

  /**
   * The answers to a question.
   *
   * @param words what was written; empty where bars are drawn
   */
  record Chart(String question, String answered, List<Bar> bars, List<String> words) {}
}
