package org.sportel.identity.web.operator;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Locale;
import org.sportel.network.Tenant;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Option;
import org.sportel.web.components.Paging;

/**
 * The tenants of the network.
 *
 * @param asked what the list is narrowed to
 * @param all how many there are of these
 * @param shown those of this page
 */
record TenantsPage(Asked asked, int all, List<Tenant> shown, Paging paging) {
  TenantsPage {
    shown = List.copyOf(shown);
  }

  /**
   * What the list is narrowed to.
   *
   * @param kind {@code municipality}, {@code institution}, or empty for all
   * @param state {@code open}, {@code planned}, or empty for all
   */
  record Asked(String kind, String state) {
    /** What is no choice narrows nothing. */
    static Asked of(String kind, String state) {
      return new Asked(
          TenantWords.KINDS.stream().anyMatch(known -> code(known).equals(kind)) ? kind : "",
          List.of("open", "planned").contains(state) ? state : "");
    }

    boolean holds(Tenant tenant) {
      return (kind.isEmpty() || code(tenant.kind()).equals(kind))
          && (state.isEmpty()
              || tenant.kind() != Tenant.Kind.OPERATOR && tenant.live() == state.equals("open"));
    }

    String query() {
      return "?kind=" + kind + "&state=" + state;
    }

    private static String code(Tenant.Kind kind) {
      return kind.name().toLowerCase(Locale.ROOT);
    }
  }

  List<Option> kinds() {
    return TenantWords.KINDS.stream()
        .map(kind -> Option.of(Asked.code(kind), TenantWords.kind(kind)))
        .toList();
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
