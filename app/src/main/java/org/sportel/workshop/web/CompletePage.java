package org.sportel.workshop.web;

import java.util.List;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * What an imported procedure leaves open.
 *
 * @param href the part's address
 * @param edition the edition that is shown
 * @param done what was just done, empty on a plain look
 * @param questions what is open; empty once nothing is
 */
record CompletePage(
    String code,
    String name,
    String href,
    int edition,
    String done,
    List<Question> questions,
    FieldErrors errors) {
  /**
   * Something that is open.
   *
   * @param label what is asked
   * @param hint what the file says, or the form of the answer; may be empty
   * @param options to choose from; empty where words are written
   * @param value what is proposed, or was typed
   */
  record Question(String field, String label, String hint, List<Option> options, String value) {}

  /** What foreign names mean. */
  record Names(
      String done, List<Name> names, List<Option> activities, String typed, FieldErrors errors) {}

  /** A foreign name. */
  record Name(String name, String activity) {}
}
