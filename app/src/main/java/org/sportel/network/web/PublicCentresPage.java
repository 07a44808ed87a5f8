package org.sportel.network.web;

import java.time.LocalDate;
import java.util.List;
import org.sportel.network.Centre;
import org.sportel.network.Tenant;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;

/** A tenant's centres as everybody sees them. */
record PublicCentresPage(Tenant tenant, List<Centre> centres, LocalDate today) {
  PublicCentresPage {
    centres = List.copyOf(centres);
  }

  List<Column> columns() {
    return List.of(
        Column.of(Texts.t("network.name")),
        Column.of(Texts.t("network.address")),
        Column.of(Texts.t("network.today")));
  }

  List<List<Cell>> rows() {
    return centres.stream()
        .map(
            centre ->
                List.of(
                    Cell.link(Texts.show(centre.name()), href(centre)),
                    Cell.of(centre.address().orElse("")),
                    Cell.of(DayTimes.words(centre.hours().on(today)))))
        .toList();
  }

  private String href(Centre centre) {
    return "/m/" + tenant.slug() + "/centre/" + centre.id().value();
  }
}
