package org.sportel.notify.web;

import org.sportel.network.CurrentTenant;
import org.sportel.notify.DecisionMail;
import org.sportel.notify.SetDecisionMail;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an administrator says whether decisions are attached to mails. */
@Controller
final class DecisionMailController {
  private static final String PAGE = "/desk/messages/decisions";

  private final DecisionMail mail;
  private final SetDecisionMail setDecisionMail;
  private final Transactions transactions;
  private final CurrentTenant current;

  DecisionMailController(
      DecisionMail mail,
      SetDecisionMail setDecisionMail,
      Transactions transactions,
      CurrentTenant current) {
    this.mail = mail;
    this.setDecisionMail = setDecisionMail;
    this.transactions = transactions;
    this.current = current;
  }

  @GetMapping(PAGE)
  @Access(power = Power.ADMINISTER)
  String show(@RequestParam(defaultValue = "false") boolean saved, Model model) {
    model.addAttribute(
        "page",
        new DecisionMailPage(transactions.read(current.scope(), () -> mail.attached()), saved));
    return "notify/web/decisionMailPage";
  }

  @PostMapping(PAGE)
  @Access(power = Power.ADMINISTER)
  String set(@RequestParam(defaultValue = "false") boolean attached) {
    transactions.run(current.scope(), () -> setDecisionMail.set(attached));
    return "redirect:" + PAGE + "?saved=true";
  }
}
