package org.sportel.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.sportel.casework.CaseLinks;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.web.CasePage.Done;
import org.sportel.casework.web.CasePage.Typed;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A case beside the worklist; whoever must say why they look is led to the case itself. */
@Controller
final class PeekController {
  private final CaseBinder binder;
  private final Transactions transactions;
  private final CurrentTenant tenant;

  PeekController(CaseBinder binder, Transactions transactions, CurrentTenant tenant) {
    this.binder = binder;
    this.transactions = transactions;
    this.tenant = tenant;
  }

  @GetMapping("/desk/cases/{id}/peek")
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER, Power.AUDIT})
  String peek(@PathVariable UUID id, HttpServletResponse answer, Model model) {
    var typed = new Typed(FieldErrors.none(), Map.of(), "", Done.NOTHING);
    var page =
        transactions.write(
            tenant.scope(),
            () -> binder.looked(id, "case").map(whole -> binder.page(whole, typed)));
    if (page.isEmpty()) {
      answer.setStatus(HttpServletResponse.SC_FORBIDDEN);
      model.addAttribute("page", CaseLinks.at(new CaseId(id)));
      return "casework/web/peekRefused";
    }
    model.addAttribute("page", page.get());
    return "casework/web/casePeek";
  }
}
