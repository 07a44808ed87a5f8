package org.sportel.feedback.survey.web;

import java.util.Optional;
import org.sportel.platform.LocalText.Shown;

/**
 * After an answer, or where none is taken.
 *
 * @param key of what is said
 * @param results what came of it, once it is over
 */
record SurveyThanksPage(
    String home, Shown title, String key, Optional<SurveyResultsPage> results) {}
