package org.sportel.catalogue.remark;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;

/**
 * Where a reader writes a remark on a service and reads what others were answered.
 *
 * @param sent whether a remark was just taken
 */
record RemarkPage(
    String slug,
    Shown tenant,
    String code,
    Shown title,
    boolean sent,
    List<Answered> answered,
    String typed,
    FieldErrors errors) {
  /** A remark with its answer. */
  record Answered(Shown question, Shown answer, String by) {}
}
