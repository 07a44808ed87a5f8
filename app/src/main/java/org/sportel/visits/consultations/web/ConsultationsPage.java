package org.sportel.visits.consultations.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;

/**
 * Where advice is noted, and what was noted today.
 *
 * @param since since when the clock runs, in words; empty where it does not
 * @param others what others noted in centres that the reader heads
 * @param lists whether the reader keeps the list of institutions
 */
record ConsultationsPage(
    ConsultationOffers.Offers offers,
    ConsultationForm form,
    String since,
    String once,
    List<List<Cell>> mine,
    List<List<Cell>> others,
    boolean lists,
    FieldErrors errors) {
  ConsultationsPage {
    mine = List.copyOf(mine);
    others = List.copyOf(others);
  }

  List<Column> columns() {
    return List.of(
        Column.whole(t("visits.consultation.at")),
        Column.of(t("visits.consultation.about")),
        Column.of(t("visits.consultation.institution")),
        Column.of(t("visits.consultation.channel")),
        Column.figures(t("visits.consultation.minutes")),
        Column.of(t("visits.consultation.note")),
        Column.of(t("visits.consultation.centre")),
        Column.of(t("visits.consultation.by")));
  }
}
