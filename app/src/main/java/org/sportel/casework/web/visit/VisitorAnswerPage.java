package org.sportel.casework.web.visit;

import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;

/**
 * Where a clerk takes what an applicant was asked for and brings to the counter.
 *
 * @param missing what was asked; empty where nobody wrote it down
 * @param asked by which office and when
 * @param until the day by which it was to come; empty without one
 * @param files what files may be, in words
 * @param answer what was typed
 */
record VisitorAnswerPage(
    Of of,
    String missing,
    String asked,
    String until,
    String files,
    String answer,
    FieldErrors errors) {
  /** Which case it is about. */
  record Of(String id, String number, Shown service, String href) {
    /** Where a form of this case at the counter is sent. */
    String path(String deed) {
      return "/desk/counter/cases/" + id + "/" + deed;
    }
  }
}
