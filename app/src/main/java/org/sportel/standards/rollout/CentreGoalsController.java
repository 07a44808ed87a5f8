package org.sportel.standards.rollout;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.standards.StandardsRefusal;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an operator plans how many centres of each level there shall be. */
@Controller
final class CentreGoalsController {
  static final String PATH = "/desk/network/roll-out-centres";

  private final CentreGoals goals;
  private final PlanCentres planCentres;
  private final CurrentTenant current;
  private final Transactions transactions;

  CentreGoalsController(
      CentreGoals goals,
      PlanCentres planCentres,
      CurrentTenant current,
      Transactions transactions) {
    this.goals = goals;
    this.planCentres = planCentres;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.OPERATE_NETWORK)
  @GetMapping(PATH)
  String form(Model model) {
    var kept = transactions.read(current.scope(), goals::all);
    return show(CentreGoalsForm.ofKept(kept), FieldErrors.none(), model);
  }

  @Access(power = Power.OPERATE_NETWORK)
  @PostMapping(PATH)
  String plan(@RequestParam Map<String, String> typed, HttpServletResponse answer, Model model) {
    var form = CentreGoalsForm.of(typed);
    var errors = form.errors();
    if (errors.isEmpty()) {
      try {
        transactions.run(current.scope(), () -> planCentres.plan(form.planned()));
        return "redirect:" + RolloutPages.DESK + "?done=planned";
      } catch (StandardsRefusal refused) {
        errors = FieldErrors.of(refused);
      }
    }
    answer.setStatus(422);
    return show(form, errors, model);
  }

  private static String show(CentreGoalsForm form, FieldErrors errors, Model model) {
    model.addAttribute("page", new RolloutPage.Goals(PATH, form.goals(), errors));
    return "standards/rollout/centreGoalsPage";
  }
}
