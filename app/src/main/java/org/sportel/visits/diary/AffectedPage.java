package org.sportel.visits.diary;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * Which appointments of a centre cannot take place, and which counters are not staffed.
 *
 * @param done what was done just now, in words; empty for nothing
 */
record AffectedPage(
    String id,
    Shown centre,
    List<Away> away,
    List<Row> rows,
    List<Option> counters,
    Form form,
    String done,
    FieldErrors errors) {
  AffectedPage {
    away = List.copyOf(away);
    rows = List.copyOf(rows);
    counters = List.copyOf(counters);
  }

  /** Days on which a counter is not staffed. */
  record Away(String id, Shown counter, String days) {}

  /**
   * An appointment.
   *
   * @param cause why it cannot take place, in words
   * @param mailed whether an address is known
   */
  record Row(String id, String when, String who, String contact, String cause, boolean mailed) {}

  /** A counter to be closed, as typed. */
  record Form(String counter, String from, String until) {}

  /** The address of the page. */
  String path() {
    return "/desk/today/" + id + "/affected";
  }
}
