package org.sportel.web.components;

import org.sportel.platform.Lang;
import org.sportel.web.FieldErrors;

/**
 * What is wrong with texts in several languages, field by field.
 *
 * @param missing key of the message where the own language has no words
 * @param tooLong key of the message for words that are too long; names the most characters
 */
public record SpokenErrors(String missing, String tooLong) {
  /** A text that must be there in the tenant's own language, in either script. */
  public FieldErrors of(SpokenText text, String field, Lang own, int longest) {
    boolean told = !text.texts().isEmpty() && text.text().find(own).isPresent();
    var errors =
        told ? FieldErrors.none() : FieldErrors.none().with(field + "-" + own.tag(), missing);
    return errors.and(lengths(text, field, longest));
  }

  /** A text that may be left out. */
  public FieldErrors lengths(SpokenText text, String field, int longest) {
    var errors = FieldErrors.none();
    for (var words : text.texts().entrySet()) {
      if (words.getValue().length() > longest) {
        errors = errors.with(field + "-" + words.getKey(), tooLong, longest);
      }
    }
    return errors;
  }
}
