package org.sportel.casework.web.stopped;

import java.util.UUID;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.stopped.MoveStoppedStep;
import org.sportel.casework.stopped.SetMoveRule;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second person's word on where a stopped case goes on, and the rule that asks for it. */
@Controller
final class StepMovesController {
  private static final String LIST = "/desk/stopped";

  private final MoveStoppedStep move;
  private final SetMoveRule rule;
  private final Transactions transactions;
  private final CurrentTenant tenant;

  StepMovesController(
      MoveStoppedStep move, SetMoveRule rule, Transactions transactions, CurrentTenant tenant) {
    this.move = move;
    this.rule = rule;
    this.transactions = transactions;
    this.tenant = tenant;
  }

  @PostMapping(LIST + "/{id}/{token}/approve")
  @Access(power = {Power.DESIGN_SERVICES, Power.ADMINISTER})
  String approve(@PathVariable UUID id, @PathVariable int token) {
    transactions.write(tenant.scope(), () -> move.approve(new CaseId(id), token));
    return "redirect:" + LIST + "?done=redirect";
  }

  @PostMapping(LIST + "/{id}/{token}/drop")
  @Access(power = {Power.DESIGN_SERVICES, Power.ADMINISTER})
  String drop(@PathVariable UUID id, @PathVariable int token) {
    transactions.write(tenant.scope(), () -> move.drop(new CaseId(id), token));
    return "redirect:" + LIST + "?done=drop";
  }

  @PostMapping(LIST + "/rule")
  @Access(power = Power.ADMINISTER)
  String rule(@RequestParam(defaultValue = "false") boolean two) {
    transactions.run(tenant.scope(), () -> rule.set(two));
    return "redirect:" + LIST + "?done=rule";
  }
}
