package org.sportel.casework.web.assign;

import java.util.UUID;
import org.sportel.casework.CaseLinks;
import org.sportel.casework.conflict.DeclareCaseConflict;
import org.sportel.casework.model.CaseId;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Declaring a conflict of interest in a case. */
@Controller
final class ConflictController {
  private final DeclareCaseConflict conflict;
  private final Transactions transactions;
  private final CurrentTenant tenant;

  ConflictController(
      DeclareCaseConflict conflict, Transactions transactions, CurrentTenant tenant) {
    this.conflict = conflict;
    this.transactions = transactions;
    this.tenant = tenant;
  }

  @PostMapping("/desk/cases/{id}/conflict")
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER})
  String declare(@PathVariable UUID id) {
    transactions.run(tenant.scope(), () -> conflict.declare(new CaseId(id)));
    return "redirect:" + CaseLinks.at(new CaseId(id)) + "?done=conflict";
  }
}
