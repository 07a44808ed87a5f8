package org.sportel.feedback.survey.web;

import java.util.Map;
import org.sportel.platform.Lang;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.SpokenText;

/** What is wrong with texts in several languages, field by field. */
final class SurveyTexts {
  private SurveyTexts() {}

  /** A text that must be there in the tenant's own language, in either script. */
  static FieldErrors errors(SpokenText text, String field, Lang own, int longest) {
    boolean told = !text.texts().isEmpty() && text.text().in(own).lang().equals(own.tag());
    var errors = lengths(text, field, longest);
    return told ? errors : errors.with(field + "-" + own.tag(), "feedback.survey.words.missing");
  }

  /** A text that may be left out. */
  static FieldErrors lengths(SpokenText text, String field, int longest) {
    var errors = FieldErrors.none();
    for (Map.Entry<String, String> words : text.texts().entrySet()) {
      if (words.getValue().length() > longest) {
        errors = errors.with(field + "-" + words.getKey(), "feedback.refused.WORDS_LONG", longest);
      }
    }
    return errors;
  }
}
