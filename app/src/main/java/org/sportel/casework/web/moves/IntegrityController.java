package org.sportel.casework.web.moves;

import static org.sportel.web.Texts.t;

import java.util.List;
import org.sportel.casework.Integrity;
import org.sportel.casework.store.IntegrityFindings;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the nightly look over running cases found. */
@Controller
final class IntegrityController {
  private final Integrity integrity;
  private final Transactions transactions;
  private final CurrentTenant tenant;

  IntegrityController(Integrity integrity, Transactions transactions, CurrentTenant tenant) {
    this.integrity = integrity;
    this.transactions = transactions;
    this.tenant = tenant;
  }

  @GetMapping("/desk/integrity")
  @Access(power = {Power.DESIGN_SERVICES, Power.ADMINISTER})
  String show(Model model) {
    model.addAttribute(
        "page",
        transactions.read(
            tenant.scope(),
            () ->
                new IntegrityPage(
                    integrity
                        .last()
                        .map(
                            look ->
                                t(
                                    "casework.integrity.look",
                                    Texts.dateTime(look.at()),
                                    look.cases()))
                        .orElseGet(() -> t("casework.integrity.never")),
                    integrity.list().stream().map(IntegrityController::row).toList())));
    return "casework/web/moves/integrityPage";
  }

  private static List<Cell> row(IntegrityFindings.Listed listed) {
    return List.of(
        Cell.of(listed.number()),
        Cell.link(listed.service(), "/desk/services/" + listed.service() + "/cases"),
        Cell.of(t("casework.integrity.kind." + listed.finding().kind())),
        Cell.of(listed.finding().detail()));
  }
}
