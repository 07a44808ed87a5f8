package org.sportel.feedback.survey.web;

/**
 * A sheet of paper to be typed.
 *
 * @param taken whether one was taken a moment ago
 */
record SurveyPaperPage(SurveyAskPage ask, boolean taken) {}
