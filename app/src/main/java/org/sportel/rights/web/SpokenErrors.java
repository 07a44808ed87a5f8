package org.sportel.rights.web;

import java.util.Map;
import org.sportel.platform.Lang;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.SpokenText;

/** What is wrong with a text in several languages, field by field. */
final class SpokenErrors {
  private SpokenErrors() {}

  static FieldErrors of(SpokenText text, String field, Lang own, int longest) {
    boolean told = !text.texts().isEmpty() && text.text().in(own).lang().equals(own.tag());
    var errors =
        told
            ? FieldErrors.none()
            : FieldErrors.none().with(field + "-" + own.tag(), "rights.refused.WORDS_MISSING");
    for (Map.Entry<String, String> words : text.texts().entrySet()) {
      if (words.getValue().length() > longest) {
        errors = errors.with(field + "-" + words.getKey(), "rights.refused.WORDS_LONG", longest);
      }
    }
    return errors;
  }
}
