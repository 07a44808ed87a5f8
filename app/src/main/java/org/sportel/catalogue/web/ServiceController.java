package org.sportel.catalogue.web;

import java.time.Clock;
import java.time.LocalDate;
import org.sportel.catalogue.linked.SchemaOrg;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Tenant;
import org.sportel.network.Unit;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.PublicAddress;
import org.sportel.web.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public page of a service. */
@Controller
final class ServiceController {
  private final ServiceInside inside;
  private final CurrentTenant current;
  private final Transactions transactions;
  private final Clock clock;
  private final PublicAddress address;
  private final Json json;

  ServiceController(
      ServiceInside inside,
      CurrentTenant current,
      Transactions transactions,
      Clock clock,
      PublicAddress address,
      Json json) {
    this.inside = inside;
    this.current = current;
    this.transactions = transactions;
    this.clock = clock;
    this.address = address;
    this.json = json;
  }

  @Access(value = Rule.PUBLIC, open = true, kept = true)
  @GetMapping("/m/{slug}/services/{code}")
  String show(@PathVariable String code, Model model) {
    var tenant = current.get();
    var found = transactions.read(current.scope(), () -> inside.of(code));
    var today = LocalDate.ofInstant(clock.instant(), tenant.zone());
    model.addAttribute(
        "page",
        ServicePages.of(
                tenant,
                found.service(),
                found.unit(),
                found.centre().map(centre -> CentreCard.of(centre, today)))
            .retired(found.end())
            .with(found.panels(), found.sums(), facts(tenant, found), at(tenant, found)));
    return "catalogue/web/servicePage";
  }

  /** What search engines read; nothing of a service that has ended. */
  private String facts(Tenant tenant, ServiceInside.Found found) {
    return found.end().isPresent()
        ? ""
        : SchemaOrg.of(
            tenant, found.service(), found.unit().map(Unit::contact), at(tenant, found), json);
  }

  private String at(Tenant tenant, ServiceInside.Found found) {
    return address.of(ServiceLinks.service(tenant.slug(), found.service().code().value()));
  }
}
