package org.sportel.insight.explained;

import org.sportel.platform.Lang;
import org.sportel.web.FieldErrors;

/**
 * Where an explanation is written.
 *
 * @param name of the indicator
 * @param own the language in which the office works
 */
record ExplanationPage(
    String name, String value, String path, ExplanationForm form, Lang own, FieldErrors errors) {}
