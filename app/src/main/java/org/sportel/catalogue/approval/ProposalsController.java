package org.sportel.catalogue.approval;

import static org.sportel.web.Texts.t;

import org.sportel.catalogue.VersionHistory;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Acting;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of versions and ends of services that wait for the reader's word. */
@Controller
final class ProposalsController {
  private final VersionHistory history;
  private final CurrentTenant current;
  private final Transactions transactions;
  private final Acting acting;

  ProposalsController(
      VersionHistory history, CurrentTenant current, Transactions transactions, Acting acting) {
    this.history = history;
    this.current = current;
    this.transactions = transactions;
    this.acting = acting;
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/proposals")
  String list(Model model) {
    var found = transactions.read(current.scope(), () -> history.proposals(acting.now().id()));
    model.addAttribute(
        "page", new ProposalsPage(found.stream().map(ProposalsController::line).toList()));
    return "catalogue/approval/proposalsPage";
  }

  private static ProposalsPage.Line line(VersionHistory.Proposal proposal) {
    var card = proposal.card();
    var versions = "/desk/services/" + card.code().value() + "/versions";
    return new ProposalsPage.Line(
        proposal.ends() ? versions : versions + "/" + card.number(),
        card.code().value(),
        Texts.show(card.title()),
        proposal.ends()
            ? t("catalogue.proposals.end")
            : t("catalogue.proposals.version", card.number(), proposal.office()),
        proposal.reason());
  }
}
