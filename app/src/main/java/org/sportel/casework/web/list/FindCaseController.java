package org.sportel.casework.web.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.sportel.casework.CaseLinks;
import org.sportel.casework.FindCase;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedText;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The search in the head of every staff page: a number or code that is meant for one case opens it,
 * which asks for the reason and records the look; everything else searches the list of all cases.
 */
@Controller
final class FindCaseController {
  private final FindCase find;
  private final Transactions transactions;
  private final CurrentTenant tenant;

  FindCaseController(FindCase find, Transactions transactions, CurrentTenant tenant) {
    this.find = find;
    this.transactions = transactions;
    this.tenant = tenant;
  }

  @GetMapping("/desk/find")
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER, Power.AUDIT})
  String find(@RequestParam(defaultValue = "") String q) {
    var typed = TypedText.line(TypedText.cut(q, 200));
    if (typed.isEmpty()) {
      return "redirect:/desk/cases";
    }
    return transactions
        .read(tenant.scope(), () -> find.exactly(typed))
        .map(id -> "redirect:" + CaseLinks.at(id))
        .orElseGet(
            () ->
                "redirect:/desk/cases?view=all&q="
                    + URLEncoder.encode(typed, StandardCharsets.UTF_8));
  }
}
