package org.sportel.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.sportel.casework.AddNote;
import org.sportel.casework.CaseFile.Whole;
import org.sportel.casework.CaseLinks;
import org.sportel.casework.CorrectClericalError;
import org.sportel.casework.NoteFee;
import org.sportel.casework.SendMessage;
import org.sportel.casework.model.Applicant;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.FeeState;
import org.sportel.casework.model.FormKey;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.contact.Telephone;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Notes, messages, the fee and mended typing errors of a case. */
@Controller
final class CaseMessagesController {
  private final Commands commands;
  private final CaseForms forms;
  private final CaseBinder binder;
  private final Transactions transactions;
  private final CurrentTenant tenant;

  CaseMessagesController(
      Commands commands,
      CaseForms forms,
      CaseBinder binder,
      Transactions transactions,
      CurrentTenant tenant) {
    this.commands = commands;
    this.forms = forms;
    this.binder = binder;
    this.transactions = transactions;
    this.tenant = tenant;
  }

  /** What can be written. */
  @org.springframework.stereotype.Component
  record Commands(AddNote note, SendMessage message, CorrectClericalError typing, NoteFee fee) {}

  @PostMapping("/desk/cases/{id}/note")
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER})
  String note(
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    return forms.run(
        id,
        new CaseForms.Form("note", "note", typed),
        () -> {
          commands.note().add(new CaseId(id), typed.getOrDefault("note", ""), key(typed));
          return id;
        },
        answer,
        model);
  }

  @PostMapping("/desk/cases/{id}/message")
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER})
  String message(
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    return forms.run(
        id,
        new CaseForms.Form("message", "message", typed),
        () -> {
          commands.message().send(new CaseId(id), typed.getOrDefault("message", ""), key(typed));
          return id;
        },
        answer,
        model);
  }

  @PostMapping("/desk/cases/{id}/fee")
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER})
  String fee(
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    var form = new CaseForms.Form("fee", "fee", typed);
    var state = CaseForms.choice(FeeState.class, typed.getOrDefault("fee", ""));
    if (state.isEmpty()) {
      return forms.wrong(id, form, "fee", answer, model);
    }
    return forms.run(
        id,
        form,
        () -> commands.fee().note(new CaseId(id), state.get(), typed.getOrDefault("feeNote", "")),
        answer,
        model);
  }

  private static FormKey key(Map<String, String> typed) {
    return FormKey.of(typed.getOrDefault(FormKey.FIELD, ""));
  }

  @GetMapping("/desk/cases/{id}/typing")
  @Access(power = {Power.WORK_CASES, Power.SERVE_COUNTER})
  String typing(@PathVariable UUID id, Model model) {
    return typing(
        id, whole -> ClericalErrorPage.of(binder.head(whole), whole.application()), model);
  }

  @PostMapping("/desk/cases/{id}/typing")
  @Access(power = {Power.WORK_CASES, Power.SERVE_COUNTER})
  String mend(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam Map<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    if (typed.getOrDefault("name", "").isBlank()) {
      return typingAgain(
          id,
          version,
          typed,
          CaseRefusal.at("name", CaseRefusal.Reason.TEXT_MISSING),
          answer,
          model);
    }
    try {
      return forms.run(
          id, "typing", () -> commands.typing().correct(new CaseId(id), version, applicant(typed)));
    } catch (CaseRefusal refused) {
      return typingAgain(id, version, typed, refused, answer, model);
    }
  }

  private String typingAgain(
      UUID id,
      int version,
      Map<String, String> typed,
      CaseRefusal refused,
      HttpServletResponse answer,
      Model model) {
    answer.setStatus(refused.status());
    var errors = FieldErrors.of(refused);
    return typing(
        id, whole -> ClericalErrorPage.again(binder.head(whole), version, typed, errors), model);
  }

  /** The page, with the look recorded; who must first say why they look is asked that. */
  private String typing(UUID id, Function<Whole, ClericalErrorPage> made, Model model) {
    var page = transactions.write(tenant.scope(), () -> binder.looked(id, "case.typing").map(made));
    page.ifPresent(shown -> model.addAttribute("page", shown));
    return page.isPresent()
        ? "casework/web/clericalErrorPage"
        : "redirect:" + CaseLinks.at(new CaseId(id));
  }

  private Applicant applicant(Map<String, String> typed) {
    return new Applicant(
        CaseForms.choice(Applicant.Kind.class, typed.getOrDefault("kind", ""))
            .orElse(Applicant.Kind.PERSON),
        typed.getOrDefault("name", ""),
        text(typed, "identifier"),
        text(typed, "address"),
        text(typed, "email"),
        text(typed, "phone").map(this::phone),
        text(typed, "representedBy"));
  }

  private String phone(String typed) {
    return Telephone.read(typed, tenant.get().country())
        .map(Telephone::international)
        .orElse(typed);
  }

  private static Optional<String> text(Map<String, String> typed, String field) {
    return Optional.of(typed.getOrDefault(field, "").strip()).filter(text -> !text.isEmpty());
  }
}
