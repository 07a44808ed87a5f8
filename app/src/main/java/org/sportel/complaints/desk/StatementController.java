package org.sportel.complaints.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.sportel.complaints.GiveStatement;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody of the office says what they were asked; they see the question alone. */
@Controller
final class StatementController {
  private static final String VIEW = "complaints/desk/statementPage";

  private final GiveStatement giveStatement;
  private final Transactions transactions;
  private final CurrentTenant current;

  StatementController(
      GiveStatement giveStatement, Transactions transactions, CurrentTenant current) {
    this.giveStatement = giveStatement;
    this.transactions = transactions;
    this.current = current;
  }

  @Access(Rule.STAFF)
  @GetMapping("/desk/statements/{id}")
  String ask(@PathVariable UUID id, Model model) {
    return page(id, "", FieldErrors.none(), model);
  }

  @Access(Rule.STAFF)
  @PostMapping("/desk/statements/{id}")
  String give(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String body,
      HttpServletResponse response,
      Model model) {
    try {
      transactions.run(current.scope(), () -> giveStatement.give(id, body));
      return "redirect:/desk";
    } catch (ComplaintRefusal refused) {
      if (refused.field().isEmpty()) {
        throw refused;
      }
      response.setStatus(refused.status());
      return page(
          id, body, FieldErrors.none().with("body", refused.messageKey(), refused.args()), model);
    }
  }

  private String page(UUID id, String body, FieldErrors errors, Model model) {
    var asked = transactions.read(current.scope(), () -> giveStatement.asked(id));
    model.addAttribute("page", new StatementPage(id.toString(), asked.question(), body, errors));
    return VIEW;
  }
}
