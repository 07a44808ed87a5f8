package org.sportel.identity.web.operator;

import static org.sportel.web.Texts.t;

import java.util.List;
import org.sportel.network.Tenant;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Option;
import org.sportel.web.components.Paging;

/**
 * The tenants of the network.
 *
 * @param state {@code open}, {@code planned}, or empty for all
 * @param all how many there are of this state
 * @param shown those of this page
 */
record TenantsPage(String state, int all, List<Tenant> shown, Paging paging) {
  TenantsPage {
    shown = List.copyOf(shown);
  }

  List<Option> states() {
    return List.of(
        Option.of("open", t("identity.operator.state.open")),
        Option.of("planned", t("identity.operator.state.planned")));
  }

  List<Column> columns() {
    return List.of(
        Column.of(t("identity.operator.name")),
        Column.of(t("identity.operator.kind")),
        Column.of(t("identity.operator.country")),
        Column.of(t("identity.operator.state")));
  }

  List<List<Cell>> rows() {
    return shown.stream()
        .map(
            tenant ->
                List.of(
                    Cell.link(Texts.show(tenant.name()), TenantsController.path(tenant.slug())),
                    Cell.of(TenantWords.kind(tenant.kind())),
                    Cell.of(TenantWords.country(tenant.country())),
                    TenantWords.state(tenant)))
        .toList();
  }
}
