package org.sportel.notify.web;

import java.util.List;
import org.sportel.web.FieldErrors;

/**
 * Where a tenant says a kind of message in its own words.
 *
 * @param address of the form
 * @param back the list of texts
 * @param preview as it would go out, with invented particulars
 * @param own whether own words stand there now
 */
record OwnTextPage(
    String kind,
    String lang,
    String address,
    String back,
    Typed typed,
    Preview preview,
    boolean own,
    boolean saved) {
  /** What stands in the form. */
  record Typed(String subject, String body, FieldErrors errors) {}

  /** A text in paragraphs. */
  record Preview(String subject, List<String> paragraphs) {}
}
