package org.sportel.complaints.desk;

import java.util.List;
import java.util.Map;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/** Who handles complaints, in which times and categories. */
record ComplaintSettingsPage(
    List<String> officers,
    List<Line> categories,
    List<Option> parents,
    Times times,
    boolean administers,
    boolean handles,
    Map<String, String> fields,
    FieldErrors errors) {
  ComplaintSettingsPage {
    officers = List.copyOf(officers);
    categories = List.copyOf(categories);
    parents = List.copyOf(parents);
    fields = Map.copyOf(fields);
  }

  /** A category under its topic. */
  record Line(String id, String name, int depth, boolean open) {}

  /** The times that hold now. */
  record Times(String answer, String unit, String urgent, String respond) {}

  /** What stood in a field. */
  String of(String field, String otherwise) {
    return fields.getOrDefault(field, otherwise);
  }
}
