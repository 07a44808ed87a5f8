package org.sportel.operations.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.StartPart;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.operations.FailuresOfTenant;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PanelTemplates;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Tells the network's operator on the start page where something failed and waits for people. */
@Component
final class TownsToday implements Panel {
  private final FailuresOfTenant failures;
  private final Tenants tenants;
  private final Authority authority;
  private final Transactions transactions;
  private final PanelTemplates templates;

  TownsToday(
      FailuresOfTenant failures,
      Tenants tenants,
      Authority authority,
      Transactions transactions,
      PanelTemplates templates) {
    this.failures = failures;
    this.tenants = tenants;
    this.authority = authority;
    this.transactions = transactions;
    this.templates = templates;
  }

  /** The places where something failed, in words. */
  record View(List<String> towns) {}

  @Override
  public String host() {
    return StartPart.HOST;
  }

  @Override
  public int order() {
    return 70;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    return authority.may(Power.OPERATE_NETWORK)
        ? Optional.of(
            templates.of(
                t("operations.today.towns"), "operations/web/townsToday", new View(failed())))
        : Optional.empty();
  }

  /** Each place that is open answers in its own scope, with numbers only. */
  private List<String> failed() {
    var found = new ArrayList<String>();
    for (var tenant : tenants.list().stream().filter(Tenant::live).toList()) {
      var counts = transactions.read(Scope.of(tenant.id()), failures::count);
      if (counts.all() > 0) {
        found.add(
            t(
                "operations.today.town",
                Texts.show(tenant.name()).text(),
                counts.jobs(),
                counts.entries()));
      }
    }
    return found;
  }
}
