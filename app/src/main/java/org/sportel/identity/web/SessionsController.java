package org.sportel.identity.web;

import java.util.UUID;
import org.sportel.identity.AccountId;
import org.sportel.identity.EndSession;
import org.sportel.identity.OpenSignIns;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The open sign-ins, each with a way to end it. */
@Controller
final class SessionsController {
  private final Transactions transactions;
  private final CurrentTenant current;
  private final OpenSignIns openSignIns;
  private final EndSession endSession;

  SessionsController(
      Transactions transactions,
      CurrentTenant current,
      OpenSignIns openSignIns,
      EndSession endSession) {
    this.transactions = transactions;
    this.current = current;
    this.openSignIns = openSignIns;
    this.endSession = endSession;
  }

  @Access(power = Power.ADMINISTER)
  @GetMapping("/desk/admin/sessions")
  String list(@RequestParam(defaultValue = "") String done, Model model) {
    var open = transactions.read(current.scope(), openSignIns::list);
    model.addAttribute("page", new SessionsPage(open, Done.of(done)));
    return "identity/web/sessionsPage";
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping("/desk/admin/sessions/end")
  String end(@RequestParam UUID account, @RequestParam String key) {
    transactions.run(current.scope(), () -> endSession.end(new AccountId(account), key));
    return "redirect:/desk/admin/sessions?done=ended";
  }
}
