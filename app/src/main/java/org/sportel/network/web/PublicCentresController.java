package org.sportel.network.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.network.Centres;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Units;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Panels;
import org.sportel.web.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where and when people are served. */
@Controller
final class PublicCentresController {
  private final Transactions transactions;
  private final CurrentTenant current;
  private final Centres centres;
  private final Units units;
  private final Clock clock;
  private final Panels panels;

  PublicCentresController(
      Transactions transactions,
      CurrentTenant current,
      Centres centres,
      Units units,
      Clock clock,
      Panels panels) {
    this.transactions = transactions;
    this.current = current;
    this.centres = centres;
    this.units = units;
    this.clock = clock;
    this.panels = panels;
  }

  @Access(value = Rule.PUBLIC, open = true, kept = true)
  @GetMapping("/m/{slug}/centres")
  String list(Model model) {
    var tenant = current.get();
    var all = transactions.read(current.scope(), centres::list);
    model.addAttribute("page", new PublicCentresPage(tenant, all, today()));
    return "network/web/publicCentresPage";
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping("/m/{slug}/centre/{id}")
  String centre(@PathVariable UUID id, Model model) {
    var tenant = current.get();
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () -> {
              var centre = centres.get(new CentreId(id));
              var unit = centre.unit().flatMap(units::find);
              var open = centre.hours().openAt(clock.instant(), tenant.zone());
              var more = panels.of("network.centre", id);
              return new PublicCentrePage(tenant, centre, unit, today(), open, more);
            }));
    return "network/web/publicCentrePage";
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), current.get().zone());
  }
}
