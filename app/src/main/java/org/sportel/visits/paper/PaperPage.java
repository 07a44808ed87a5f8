package org.sportel.visits.paper;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * Where paper tickets are printed and keyed in.
 *
 * @param done what was just done, in words; empty where nothing was
 */
record PaperPage(
    String centreId,
    Shown centre,
    List<Option> queues,
    List<Row> blocks,
    List<Option> counters,
    List<Option> services,
    PaperForm form,
    String done,
    FieldErrors errors) {
  PaperPage {
    queues = List.copyOf(queues);
    blocks = List.copyOf(blocks);
    counters = List.copyOf(counters);
    services = List.copyOf(services);
  }

  /** A printed block. */
  record Row(String id, String numbers, String printed) {}

  /** The address of the page. */
  String path() {
    return "/desk/today/" + centreId + "/paper";
  }
}
