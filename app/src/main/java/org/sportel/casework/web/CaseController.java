package org.sportel.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sportel.audit.AccessLog;
import org.sportel.casework.CaseFile.Whole;
import org.sportel.casework.CaseLinks;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.store.UnreadAnswers;
import org.sportel.casework.web.CasePage.Typed;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.subject.Subject;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The case page for staff. */
@Controller
final class CaseController {
  private final CaseBinder binder;
  private final AccessLog accessLog;
  private final DoneActs acts;
  private final UnreadAnswers unread;
  private final Transactions transactions;
  private final CurrentTenant tenant;

  CaseController(
      CaseBinder binder,
      AccessLog accessLog,
      DoneActs acts,
      UnreadAnswers unread,
      Transactions transactions,
      CurrentTenant tenant) {
    this.binder = binder;
    this.accessLog = accessLog;
    this.acts = acts;
    this.unread = unread;
    this.transactions = transactions;
    this.tenant = tenant;
  }

  @GetMapping("/desk/cases/{id}")
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER, Power.AUDIT})
  String show(@PathVariable UUID id, @RequestParam(defaultValue = "") String done, Model model) {
    return transactions.write(
        tenant.scope(),
        () -> {
          var whole = binder.whole(id);
          var purpose = binder.purpose(whole);
          if (purpose.isEmpty()) {
            return ask(whole, "", "", FieldErrors.none(), model);
          }
          accessLog.record("case", purpose.get(), Subject.ofCases(List.of(id)));
          if (acts.mine(whole)) {
            unread.read(new CaseId(id));
          }
          var typed = new Typed(FieldErrors.none(), Map.of(), "", acts.told(whole, done));
          model.addAttribute("page", binder.page(whole, typed));
          return "casework/web/casePage";
        });
  }

  @PostMapping("/desk/cases/{id}/purpose")
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER, Power.AUDIT})
  String purpose(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String words,
      HttpSession session,
      HttpServletResponse answer,
      Model model) {
    transactions.run(tenant.scope(), () -> binder.whole(id));
    var errors = Purposes.keep(id, reason, words, session);
    if (errors.isEmpty()) {
      return "redirect:" + CaseLinks.at(new CaseId(id));
    }
    answer.setStatus(422);
    return transactions.read(
        tenant.scope(), () -> ask(binder.whole(id), reason, words, errors, model));
  }

  private static String ask(
      Whole whole, String reason, String words, FieldErrors errors, Model model) {
    var file = whole.file();
    model.addAttribute(
        "page",
        new PurposePage(
            file.id().value(), file.number().value(), Purposes.options(), reason, words, errors));
    return "casework/web/purposePage";
  }
}
