package org.sportel.catalogue.web;

import java.time.Clock;
import java.time.LocalDate;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
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

  ServiceController(
      ServiceInside inside, CurrentTenant current, Transactions transactions, Clock clock) {
    this.inside = inside;
    this.current = current;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Access(value = Rule.PUBLIC, open = true)
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
            .with(found.panels()));
    return "catalogue/web/servicePage";
  }
}
