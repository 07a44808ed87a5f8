package org.sportel.complaints.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.sportel.complaints.action.CheckAction;
import org.sportel.complaints.action.FinishAction;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;
import org.sportel.web.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The corrective actions: seen, done and checked. */
@Controller
final class ActionsController {
  private final ActionPages pages;
  private final FinishAction finishAction;
  private final CheckAction checkAction;
  private final Transactions transactions;
  private final CurrentTenant current;

  ActionsController(
      ActionPages pages,
      FinishAction finishAction,
      CheckAction checkAction,
      Transactions transactions,
      CurrentTenant current) {
    this.pages = pages;
    this.finishAction = finishAction;
    this.checkAction = checkAction;
    this.transactions = transactions;
    this.current = current;
  }

  @Access(Rule.STAFF)
  @GetMapping("/desk/complaints/actions")
  String list(Model model) {
    model.addAttribute("page", transactions.read(current.scope(), pages::list));
    return "complaints/desk/actionListPage";
  }

  @Access(Rule.STAFF)
  @GetMapping("/desk/complaints/actions/{id}")
  String show(@PathVariable UUID id, Model model) {
    return page(id, Map.of(), FieldErrors.none(), model);
  }

  @Access(Rule.STAFF)
  @PostMapping("/desk/complaints/actions/{id}/done")
  String finish(
      @PathVariable UUID id,
      @RequestParam Map<String, String> fields,
      HttpServletResponse response,
      Model model) {
    return act(
        id,
        fields,
        () ->
            finishAction.finish(
                id,
                fields.getOrDefault("evidence", ""),
                DayFields.of(fields, "checkOn")
                    .date()
                    .orElseThrow(
                        () -> ComplaintRefusal.of("checkOn", ComplaintRefusal.Reason.DAY_MISSING))),
        response,
        model);
  }

  @Access(power = Power.HANDLE_COMPLAINTS)
  @PostMapping("/desk/complaints/actions/{id}/checked")
  String check(
      @PathVariable UUID id,
      @RequestParam Map<String, String> fields,
      HttpServletResponse response,
      Model model) {
    return act(
        id,
        fields,
        () ->
            checkAction.check(
                id,
                fields.getOrDefault("worked", "").equals("yes"),
                fields.getOrDefault("effect", "")),
        response,
        model);
  }

  private String act(
      UUID id,
      Map<String, String> fields,
      Runnable deed,
      HttpServletResponse response,
      Model model) {
    try {
      transactions.run(current.scope(), deed);
      return "redirect:/desk/complaints/actions/" + id;
    } catch (ComplaintRefusal refused) {
      if (refused.field().isEmpty()) {
        throw refused;
      }
      response.setStatus(refused.status());
      var errors =
          FieldErrors.none()
              .with(refused.field().orElseThrow(), refused.messageKey(), refused.args());
      return page(id, fields, errors, model);
    }
  }

  private String page(UUID id, Map<String, String> fields, FieldErrors errors, Model model) {
    model.addAttribute(
        "page", transactions.read(current.scope(), () -> pages.page(id, fields, errors)));
    return "complaints/desk/actionPage";
  }
}
