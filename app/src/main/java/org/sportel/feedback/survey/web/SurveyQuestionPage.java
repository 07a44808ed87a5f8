package org.sportel.feedback.survey.web;

import org.sportel.platform.Lang;
import org.sportel.web.FieldErrors;

/**
 * A question to be typed.
 *
 * @param key empty for a new one
 */
record SurveyQuestionPage(
    String id, String survey, String key, SurveyQuestionForm form, Lang own, FieldErrors errors) {}
