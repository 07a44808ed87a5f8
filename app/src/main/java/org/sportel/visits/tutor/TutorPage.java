package org.sportel.visits.tutor;

import static org.sportel.web.Texts.t;

import java.util.List;
import org.sportel.visits.model.TutorConsent;
import org.sportel.visits.model.TutorOutcome;
import org.sportel.visits.web.Choices;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Option;

/**
 * Where a tutor session is noted, or corrected.
 *
 * @param id the session that is corrected; empty for a new one
 * @param offers what can be chosen
 * @param workplaces where the client workplace is opened, by centre
 * @param today what the reader noted today
 */
record TutorPage(
    String id,
    Offers offers,
    TutorForm form,
    String once,
    List<Option> workplaces,
    List<List<Cell>> today,
    FieldErrors errors) {
  TutorPage {
    workplaces = List.copyOf(workplaces);
    today = List.copyOf(today);
  }

  /**
   * What can be chosen.
   *
   * @param usual the centre that is meant where none is chosen; may be empty
   */
  record Offers(
      List<Option> centres,
      String usual,
      List<Option> services,
      List<Option> institutions,
      List<Option> hard) {
    Offers {
      centres = List.copyOf(centres);
      services = List.copyOf(services);
      institutions = List.copyOf(institutions);
      hard = List.copyOf(hard);
    }
  }

  boolean corrects() {
    return !id.isEmpty();
  }

  List<Option> consents() {
    return Choices.options("visits.tutor.consent.", TutorConsent.values());
  }

  List<Option> outcomes() {
    return Choices.options("visits.tutor.outcome.", TutorOutcome.values());
  }

  List<Column> columns() {
    return List.of(
        Column.whole(t("visits.consultation.at")),
        Column.of(t("visits.tutor.eservice")),
        Column.of(t("visits.tutor.hard")),
        Column.of(t("visits.tutor.outcome")),
        Column.figures(t("visits.consultation.minutes")));
  }
}
