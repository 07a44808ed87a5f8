package org.sportel.complaints.web;

import java.util.Arrays;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.complaints.settings.ComplaintRules;
import org.sportel.deadlines.Explanations;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells how to complain, on the screen and on paper. */
@Controller
final class HowToComplainController {
  private final ComplaintRules rules;
  private final Transactions transactions;
  private final CurrentTenant current;

  HowToComplainController(ComplaintRules rules, Transactions transactions, CurrentTenant current) {
    this.rules = rules;
    this.transactions = transactions;
    this.current = current;
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping("/m/{slug}/complaints")
  String how(Model model) {
    model.addAttribute("page", page());
    return "complaints/web/howToComplainPage";
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping("/m/{slug}/complaints/paper")
  String paper(Model model) {
    model.addAttribute("page", page());
    return "complaints/web/paperComplaintPage";
  }

  private HowToComplainPage page() {
    var rule = transactions.read(current.scope(), rules::current);
    return new HowToComplainPage(
        "/m/" + current.get().slug() + "/complaints",
        Texts.show(current.get().name()),
        Explanations.length(rule.answer(), rule.unit()),
        rule.urgentHours(),
        rule.respondDays(),
        rule.bodies().stream().map(Texts::show).toList(),
        Arrays.stream(ComplaintTopic.values())
            .map(one -> Option.of(one.name(), Texts.t("complaints.topic." + one.name())))
            .toList());
  }
}
