package org.sportel.insight.explained;

import java.util.List;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;

/**
 * Where an explanation is written.
 *
 * @param name of the indicator
 * @param own the language in which the office works
 * @param meanwhile what somebody else has said since the form was opened
 */
record ExplanationPage(
    String name,
    String value,
    String path,
    ExplanationForm form,
    Lang own,
    List<Shown> meanwhile,
    FieldErrors errors) {
  ExplanationPage {
    meanwhile = List.copyOf(meanwhile);
  }
}
