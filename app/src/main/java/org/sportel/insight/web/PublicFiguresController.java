package org.sportel.insight.web;

import org.sportel.insight.declared.OpenFigures;
import org.sportel.insight.words.KeyNames;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows everybody what an office publishes about its work. */
@Controller
final class PublicFiguresController {
  private final PublicFigures figures;
  private final OpenFigures open;
  private final OpenDataKept kept;
  private final KeyNames names;
  private final CurrentTenant current;
  private final Transactions transactions;

  PublicFiguresController(
      PublicFigures figures,
      OpenFigures open,
      OpenDataKept kept,
      KeyNames names,
      CurrentTenant current,
      Transactions transactions) {
    this.figures = figures;
    this.open = open;
    this.kept = kept;
    this.names = names;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping("/m/{slug}/figures")
  String page(Model model) {
    var tenant = current.get();
    var set = kept.of(tenant);
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(), () -> figures.of(tenant, open.published(), names.now(), set)));
    return "insight/web/publicFiguresPage";
  }
}
