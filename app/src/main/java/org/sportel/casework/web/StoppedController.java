package org.sportel.casework.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.sportel.casework.MendStoppedStep;
import org.sportel.casework.StoppedCases;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.stopped.MoveStoppedStep;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The worklist of stopped procedures: their technical side only, for who can mend them. */
@Controller
final class StoppedController {
  private static final String LIST = "/desk/stopped";
  private static final String ONE = LIST + "/{id}/{token}";

  private final StoppedCases stopped;
  private final MendStoppedStep mend;
  private final MoveStoppedStep move;
  private final StoppedViews views;
  private final Transactions transactions;
  private final CurrentTenant tenant;

  StoppedController(
      StoppedCases stopped,
      MendStoppedStep mend,
      MoveStoppedStep move,
      StoppedViews views,
      Transactions transactions,
      CurrentTenant tenant) {
    this.stopped = stopped;
    this.mend = mend;
    this.move = move;
    this.views = views;
    this.transactions = transactions;
    this.tenant = tenant;
  }

  @GetMapping(LIST)
  @Access(power = {Power.DESIGN_SERVICES, Power.ADMINISTER})
  String list(@RequestParam(defaultValue = "") String done, Model model) {
    var key = "casework.stopped.done." + done;
    var said = !done.isEmpty() && Texts.knows(key) ? t(key) : "";
    model.addAttribute("page", transactions.read(tenant.scope(), () -> views.list(said)));
    return "casework/web/stoppedPage";
  }

  @GetMapping(ONE)
  @Access(power = {Power.DESIGN_SERVICES, Power.ADMINISTER})
  String one(@PathVariable UUID id, @PathVariable int token, Model model) {
    return show(
        id,
        token,
        new CasePage.Typed(FieldErrors.none(), Map.of(), "", CasePage.Done.NOTHING),
        model);
  }

  @PostMapping(ONE + "/retry")
  @Access(power = {Power.DESIGN_SERVICES, Power.ADMINISTER})
  String retry(@PathVariable UUID id, @PathVariable int token) {
    transactions.write(tenant.scope(), () -> mend.mend(new CaseId(id), token));
    return "redirect:" + LIST + "?done=retry";
  }

  @PostMapping(ONE + "/correct")
  @Access(power = {Power.DESIGN_SERVICES, Power.ADMINISTER})
  String correct(
      @PathVariable UUID id,
      @PathVariable int token,
      @RequestParam Map<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    var value =
        new MendStoppedStep.Value(
            typed.getOrDefault("name", "").strip(), typed.getOrDefault("value", ""));
    try {
      transactions.write(
          tenant.scope(),
          () -> mend.correct(new CaseId(id), token, value, typed.getOrDefault("reason", "")));
      return "redirect:" + LIST + "?done=correct";
    } catch (CaseRefusal refused) {
      answer.setStatus(refused.status());
      var wrong = FieldErrors.of(refused);
      return show(id, token, typed("correct", typed, wrong), model);
    }
  }

  /** Shows what would come of it first; the same form then sends the case there or proposes it. */
  @PostMapping(ONE + "/redirect")
  @Access(power = {Power.DESIGN_SERVICES, Power.ADMINISTER})
  String redirect(
      @PathVariable UUID id,
      @PathVariable int token,
      @RequestParam Map<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    if (!typed.getOrDefault("action", "").equals("send")) {
      return look(id, token, typed, answer, model);
    }
    try {
      var sent =
          transactions.write(
              tenant.scope(),
              () ->
                  move.send(
                      new CaseId(id),
                      token,
                      typed.getOrDefault("element", ""),
                      typed.getOrDefault("why", "")));
      return "redirect:" + LIST + "?done=" + (sent ? "redirect" : "propose");
    } catch (CaseRefusal refused) {
      answer.setStatus(refused.status());
      return show(id, token, typed("redirect", typed, errors(refused)), model);
    }
  }

  private String look(
      UUID id, int token, Map<String, String> typed, HttpServletResponse answer, Model model) {
    try {
      transactions.read(
          tenant.scope(),
          () -> stopped.foreseen(new CaseId(id), token, typed.getOrDefault("element", "")));
      return show(id, token, typed("redirect", typed, FieldErrors.none()), model);
    } catch (CaseRefusal refused) {
      answer.setStatus(refused.status());
      return show(id, token, typed("redirect", typed, errors(refused)), model);
    }
  }

  private static FieldErrors errors(CaseRefusal refused) {
    var field = refused.field().orElse("");
    return FieldErrors.none()
        .with(field.equals("reason") ? "why" : field, refused.messageKey(), refused.args());
  }

  private static CasePage.Typed typed(String form, Map<String, String> values, FieldErrors errors) {
    return new CasePage.Typed(errors, values, form, CasePage.Done.NOTHING);
  }

  private String show(UUID id, int token, CasePage.Typed typed, Model model) {
    model.addAttribute(
        "page", transactions.read(tenant.scope(), () -> views.one(new CaseId(id), token, typed)));
    return "casework/web/stoppedStepPage";
  }
}
