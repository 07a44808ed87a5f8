package org.sportel.rights.web;

import java.util.List;
import org.sportel.platform.Lang;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * A standard to be added or changed.
 *
 * @param id empty for a new one
 * @param own the language in which it must be told
 */
record StandardPage(
    String id,
    Lang own,
    StandardForm form,
    List<Option> indicators,
    List<Option> units,
    FieldErrors errors) {
  StandardPage {
    indicators = List.copyOf(indicators);
    units = List.copyOf(units);
  }

  String path() {
    return "/desk/charter/" + (id.isEmpty() ? "new" : id);
  }
}
