package org.sportel.visits.coming;

import java.util.List;
import java.util.Map;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * The outages that a centre knows of.
 *
 * @param own the language in which one must be said
 * @param texts what was typed
 * @param chosen the services that were ticked
 */
record OutagePage(
    String centreId,
    Shown centre,
    List<Row> rows,
    Lang own,
    Map<Lang, String> texts,
    List<Option> services,
    List<String> chosen,
    FieldErrors errors) {
  OutagePage {
    rows = List.copyOf(rows);
    texts = Map.copyOf(texts);
    services = List.copyOf(services);
    chosen = List.copyOf(chosen);
  }

  /** An outage. */
  record Row(String id, Shown text, String since, List<String> services) {
    Row {
      services = List.copyOf(services);
    }
  }

  /** The address of the page. */
  String path() {
    return "/desk/today/" + centreId + "/outages";
  }

  /** What was typed in a language. */
  String text(Lang lang) {
    return texts.getOrDefault(lang, "");
  }
}
