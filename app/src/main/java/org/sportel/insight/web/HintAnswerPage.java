package org.sportel.insight.web;

import org.sportel.web.FieldErrors;

/**
 * What the auditor found at a second look at a case.
 *
 * @param rule what stands out
 * @param text what the rule looks for and how it may be innocent
 * @param subject the case by number and service
 * @param action where it is sent
 * @param back the month's list
 * @param href the case
 * @param answered whether there is an answer that can be taken back
 */
record HintAnswerPage(
    String rule,
    String text,
    String subject,
    String action,
    String back,
    String href,
    Typed typed,
    boolean answered) {

  /**
   * What was typed.
   *
   * @param finding {@code innocent}, {@code followed} or empty
   */
  record Typed(String finding, String words, FieldErrors errors) {}
}
