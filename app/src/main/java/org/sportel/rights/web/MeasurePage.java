package org.sportel.rights.web;

import java.util.List;
import org.sportel.platform.Lang;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * A measure to be added or changed.
 *
 * @param id empty for a new one
 * @param own the language in which it must be told
 */
record MeasurePage(
    String id,
    Lang own,
    MeasureForm form,
    List<Option> groups,
    List<Option> units,
    List<Option> centres,
    FieldErrors errors) {
  MeasurePage {
    groups = List.copyOf(groups);
    units = List.copyOf(units);
    centres = List.copyOf(centres);
  }

  String path() {
    return "/desk/measures/" + (id.isEmpty() ? "new" : id);
  }
}
