package org.sportel.visits.consultations.web;

import java.util.List;
import java.util.Map;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText.Shown;
import org.sportel.visits.consultations.Institution;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;

/**
 * The institutions about which people ask.
 *
 * @param id which one is named anew; empty where one is added
 * @param own the tenant's language, in which a name must be given
 * @param names language tag → what was typed
 */
record InstitutionsPage(
    List<Row> rows, String id, Lang own, Map<String, String> names, FieldErrors errors) {
  InstitutionsPage {
    rows = List.copyOf(rows);
    names = Map.copyOf(names);
  }

  /** One of the list. */
  record Row(String id, Shown name, Map<String, String> names, boolean listed) {
    static Row of(Institution one) {
      return new Row(
          one.id().value().toString(), Texts.show(one.name()), one.name().texts(), one.listed());
    }
  }

  String name(Lang lang) {
    return names.getOrDefault(lang.tag(), "");
  }
}
