package org.sportel.casework.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * The form in which a decision is written.
 *
 * @param hint what to write into the body, as the service's texts need it
 * @param returned why the head returned the draft, empty if not
 * @param remedyHint shown where the catalogue does not know the remedy
 * @param blocks texts that hold today and can be put into the reasons
 */
record DraftPage(
    CasePage.Head head,
    CasePage.FileView file,
    UUID task,
    int version,
    List<Option> outcomes,
    Map<String, String> values,
    String hint,
    String returned,
    String remedyHint,
    List<Option> blocks,
    FieldErrors errors) {
  /** The same with texts that can be put into the reasons. */
  DraftPage offering(List<Option> texts) {
    return new DraftPage(
        head, file, task, version, outcomes, values, hint, returned, remedyHint, texts, errors);
  }
}
