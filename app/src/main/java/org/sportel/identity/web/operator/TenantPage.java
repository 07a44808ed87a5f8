package org.sportel.identity.web.operator;

import static org.sportel.web.Texts.t;

import java.util.List;
import org.sportel.identity.FirstAdministrator;
import org.sportel.network.Tenant;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.SummaryRow;
import org.sportel.web.components.Tone;

/**
 * A tenant, as its operator prepares and opens it.
 *
 * @param done what was just done, or nothing
 */
record TenantPage(
    Tenant tenant,
    FirstAdministrator.State first,
    List<Need> needs,
    FirstForm form,
    FieldErrors errors,
    String done) {
  TenantPage {
    needs = List.copyOf(needs);
  }

  /** Something a tenant needs before it takes applications. */
  record Need(String about, boolean met, String text) {}

  Shown name() {
    return Texts.show(tenant.name());
  }

  String path() {
    return TenantsController.path(tenant.slug());
  }

  boolean missing() {
    return first == FirstAdministrator.State.MISSING;
  }

  boolean invited() {
    return first == FirstAdministrator.State.INVITED;
  }

  boolean operator() {
    return tenant.kind() == Tenant.Kind.OPERATOR;
  }

  /** Whether it still lacks something that people will miss. */
  boolean lacking() {
    return needs.stream().anyMatch(need -> !need.met());
  }

  List<SummaryRow> facts() {
    return List.of(
        SummaryRow.of(t("identity.operator.kind"), TenantWords.kind(tenant.kind())),
        SummaryRow.of(t("identity.operator.slug"), "/m/" + tenant.slug()),
        SummaryRow.of(t("identity.operator.country"), TenantWords.country(tenant.country())),
        SummaryRow.of(t("identity.operator.language"), tenant.lang().label()),
        SummaryRow.of(t("identity.operator.currency"), tenant.currency()),
        SummaryRow.of(t("identity.operator.zone"), tenant.zone().getId()));
  }

  List<Column> columns() {
    return List.of(
        Column.of(t("identity.operator.need")),
        Column.of(t("identity.operator.need.state")),
        Column.of(t("identity.operator.need.now")));
  }

  List<List<Cell>> rows() {
    return needs.stream()
        .map(
            need ->
                List.of(
                    Cell.of(need.about()),
                    need.met()
                        ? Cell.tag(t("identity.operator.need.met"), Tone.GREEN)
                        : Cell.tag(t("identity.operator.need.open"), Tone.YELLOW),
                    Cell.of(need.text())))
        .toList();
  }
}
