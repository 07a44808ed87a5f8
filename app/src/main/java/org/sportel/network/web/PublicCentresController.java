package org.sportel.network.web;

import java.util.List;
import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.network.Centres;
import org.sportel.network.CurrentTenant;
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
  private final CentreFacts facts;
  private final Panels panels;

  PublicCentresController(
      Transactions transactions,
      CurrentTenant current,
      Centres centres,
      CentreFacts facts,
      Panels panels) {
    this.transactions = transactions;
    this.current = current;
    this.centres = centres;
    this.facts = facts;
    this.panels = panels;
  }

  @Access(value = Rule.PUBLIC, open = true, kept = true)
  @GetMapping("/m/{slug}/centres")
  String list(Model model) {
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () -> {
              var all = centres.list();
              return new PublicCentresPage(current.get(), facts.places(all), facts.map(all));
            }));
    return "network/web/publicCentresPage";
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping("/m/{slug}/centre/{id}")
  String centre(@PathVariable UUID id, Model model) {
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () -> {
              var centre = centres.get(new CentreId(id));
              return new PublicCentrePage(
                  current.get(),
                  centre,
                  facts.unit(centre),
                  facts.today(),
                  facts.open(centre),
                  facts.map(List.of(centre)),
                  panels.of("network.centre", id));
            }));
    return "network/web/publicCentrePage";
  }
}
