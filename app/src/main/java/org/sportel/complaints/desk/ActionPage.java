package org.sportel.complaints.desk;

import java.util.List;
import java.util.Map;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.SummaryRow;

/** A corrective action. */
record ActionPage(
    String path,
    Shown what,
    List<SummaryRow> rows,
    boolean finish,
    boolean check,
    Map<String, String> fields,
    FieldErrors errors) {
  ActionPage {
    rows = List.copyOf(rows);
    fields = Map.copyOf(fields);
  }

  /** What stood in a field. */
  String of(String field) {
    return fields.getOrDefault(field, "");
  }
}
