package org.sportel.catalogue.approval;

import org.sportel.catalogue.SetRuleOfTwo;
import org.sportel.catalogue.VersionHistory;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an administrator asks for a second person before a service is published. */
@Controller
final class PublishingRuleController {
  private static final String PAGE = "/desk/publishing";

  private final SetRuleOfTwo rule;
  private final VersionHistory history;
  private final CurrentTenant current;
  private final Transactions transactions;

  PublishingRuleController(
      SetRuleOfTwo rule, VersionHistory history, CurrentTenant current, Transactions transactions) {
    this.rule = rule;
    this.history = history;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.ADMINISTER)
  @GetMapping(PAGE)
  String show(@RequestParam(defaultValue = "false") boolean saved, Model model) {
    model.addAttribute(
        "page",
        new PublishingRulePage(transactions.read(current.scope(), history::twoPersons), saved));
    return "catalogue/approval/publishingRulePage";
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping(PAGE)
  String set(@RequestParam(defaultValue = "false") boolean two) {
    transactions.run(current.scope(), () -> rule.set(two));
    return "redirect:" + PAGE + "?saved=true";
  }
}
