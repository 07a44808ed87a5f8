package org.sportel.problems.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Power;
import org.sportel.platform.text.TypedText;
import org.sportel.problems.ForwardProblem;
import org.sportel.problems.model.ProblemId;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a unit notes that another institution was asked. */
@Controller
final class ForwardController {
  private final ForwardProblem forwardProblem;
  private final Tenants tenants;
  private final CurrentTenant current;
  private final ProblemDeeds deeds;

  ForwardController(
      ForwardProblem forwardProblem, Tenants tenants, CurrentTenant current, ProblemDeeds deeds) {
    this.forwardProblem = forwardProblem;
    this.tenants = tenants;
    this.current = current;
    this.deeds = deeds;
  }

  @Access(power = Power.WORK_CASES)
  @PostMapping("/desk/problems/{id}/forward")
  String forward(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String institution,
      @RequestParam(defaultValue = "") String other,
      HttpServletResponse response,
      Model model) {
    var chosen = tenants.bySlug(institution);
    var name =
        chosen
            .map(found -> found.name().in(current.get().lang()).text())
            .orElse(TypedText.line(other));
    return deeds.done(
        id,
        "",
        response,
        model,
        () ->
            forwardProblem.forward(
                new ProblemId(id), new ForwardProblem.Institution(chosen.map(Tenant::id), name)));
  }
}
