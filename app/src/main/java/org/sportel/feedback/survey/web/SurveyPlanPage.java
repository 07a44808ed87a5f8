package org.sportel.feedback.survey.web;

import org.sportel.platform.Lang;
import org.sportel.web.FieldErrors;

/**
 * A survey's plan to be typed.
 *
 * @param id empty for a new one
 */
record SurveyPlanPage(String id, SurveyPlanForm form, Lang own, FieldErrors errors) {}
