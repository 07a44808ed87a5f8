package org.sportel.catalogue.remark;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;

/**
 * The remarks that wait for whoever designs services.
 *
 * @param done what was just done, empty on a plain look
 */
record RemarksPage(String done, List<Line> remarks) {
  /** A remark. */
  record Line(String href, String code, String when, Shown words) {}

  /** One remark to be dealt with. */
  record One(
      String href,
      String code,
      String when,
      Shown words,
      String deed,
      String question,
      String answer,
      FieldErrors errors) {}
}
