package org.sportel.network.web;

import java.time.LocalDate;
import java.util.List;
import org.sportel.network.Centre;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;

/**
 * A tenant's centres for those who look after them.
 *
 * @param mayAdd whether the person may add one
 */
record CentresPage(List<Centre> centres, LocalDate today, boolean mayAdd) {
  CentresPage {
    centres = List.copyOf(centres);
  }

  List<Column> columns() {
    return List.of(
        Column.of(Texts.t("network.name")),
        Column.of(Texts.t("network.address")),
        Column.of(Texts.t("network.today")),
        Column.figures(Texts.t("network.counters")));
  }

  List<List<Cell>> rows() {
    return centres.stream().map(this::row).toList();
  }

  private List<Cell> row(Centre centre) {
    return List.of(
        Cell.link(Texts.show(centre.name()), "/desk/admin/centres/" + centre.id().value()),
        Cell.of(centre.address().orElseGet(() -> Texts.t("network.notGiven"))),
        Cell.of(DayTimes.words(centre.hours().on(today))),
        Cell.of(Texts.number(centre.counters().size())));
  }
}
