package org.sportel.visits.web;

import java.util.List;
import java.util.Map;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * A queue to be changed or added.
 *
 * @param queue its id; empty for a new one
 * @param own the language in which it must have a name
 * @param waiting how many wait there, where it was about to be closed on them
 */
record QueuePage(
    String centreId,
    Shown centre,
    String queue,
    Lang own,
    Form form,
    List<Option> services,
    int waiting,
    FieldErrors errors) {
  QueuePage {
    services = List.copyOf(services);
  }

  /** The address the form is sent to. */
  String path() {
    return "/desk/today/" + centreId + "/setup/queues/" + (queue.isEmpty() ? "new" : queue);
  }

  /** What was typed. */
  record Form(
      String letter,
      String colour,
      Map<Lang, String> names,
      List<String> services,
      String weight,
      String target,
      boolean open) {
    Form {
      names = Map.copyOf(names);
      services = List.copyOf(services);
    }

    String name(Lang lang) {
      return names.getOrDefault(lang, "");
    }
  }
}
