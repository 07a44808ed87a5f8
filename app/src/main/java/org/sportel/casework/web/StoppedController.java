package org.sportel.casework.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sportel.casework.MendStoppedStep;
import org.sportel.casework.StoppedCases;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.store.StoppedSteps;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Option;
import org.sportel.web.components.SummaryRow;
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
  private final Transactions transactions;
  private final CurrentTenant tenant;

  StoppedController(
      StoppedCases stopped, MendStoppedStep mend, Transactions transactions, CurrentTenant tenant) {
    this.stopped = stopped;
    this.mend = mend;
    this.transactions = transactions;
    this.tenant = tenant;
  }

  @GetMapping(LIST)
  @Access(power = {Power.DESIGN_SERVICES, Power.ADMINISTER})
  String list(@RequestParam(defaultValue = "") String done, Model model) {
    var rows =
        transactions.read(
            tenant.scope(), () -> stopped.list().stream().map(StoppedController::row).toList());
    var key = "casework.stopped.done." + done;
    model.addAttribute(
        "page", new StoppedPage(rows, !done.isEmpty() && Texts.knows(key) ? t(key) : ""));
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
    var form = new CaseForms.Form("correct", "correct", typed);
    return run(
        id,
        token,
        form,
        () -> mend.correct(new CaseId(id), token, value, typed.getOrDefault("reason", "")),
        answer,
        model);
  }

  @PostMapping(ONE + "/redirect")
  @Access(power = {Power.DESIGN_SERVICES, Power.ADMINISTER})
  String redirect(
      @PathVariable UUID id,
      @PathVariable int token,
      @RequestParam Map<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    var form = new CaseForms.Form("redirect", "redirect", typed);
    return run(
        id,
        token,
        form,
        () ->
            mend.redirect(
                new CaseId(id),
                token,
                typed.getOrDefault("element", ""),
                typed.getOrDefault("why", "")),
        answer,
        model);
  }

  private String run(
      UUID id,
      int token,
      CaseForms.Form form,
      Supplier<?> command,
      HttpServletResponse answer,
      Model model) {
    try {
      transactions.write(tenant.scope(), command);
      return "redirect:" + LIST + "?done=" + form.name();
    } catch (CaseRefusal refused) {
      var field = refused.field().orElse("");
      var shown = form.name().equals("redirect") && field.equals("reason") ? "why" : field;
      var errors = FieldErrors.none().with(shown, refused.messageKey(), refused.args());
      answer.setStatus(refused.status());
      return show(
          id,
          token,
          new CasePage.Typed(errors, form.values(), form.id(), CasePage.Done.NOTHING),
          model);
    }
  }

  private String show(UUID id, int token, CasePage.Typed typed, Model model) {
    var shown = transactions.read(tenant.scope(), () -> stopped.get(new CaseId(id), token));
    var stop = shown.listed().stop();
    model.addAttribute(
        "page",
        new StoppedPage.One(
            at(stop),
            shown.listed().number(),
            facts(shown.listed()),
            stop.seen().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(value -> SummaryRow.of(value.getKey(), value.getValue()))
                .toList(),
            shown.targets().stream()
                .map(target -> Option.of(target.element(), target.name()))
                .toList(),
            typed));
    return "casework/web/stoppedStepPage";
  }

  private static List<SummaryRow> facts(StoppedSteps.Listed listed) {
    var stop = listed.stop();
    return List.of(
        SummaryRow.of(t("casework.service"), listed.service()),
        SummaryRow.of(t("casework.stopped.element"), name(stop)),
        SummaryRow.of(t("casework.stopped.since"), Texts.dateTime(stop.at())),
        SummaryRow.of(
            t("casework.stopped.expression"),
            stop.expression().isEmpty() ? t("casework.stopped.noExpression") : stop.expression()),
        SummaryRow.of(t("casework.stopped.reason"), stop.reason()));
  }

  private static List<Cell> row(StoppedSteps.Listed listed) {
    var stop = listed.stop();
    return List.of(
        Cell.link(listed.number(), at(stop)),
        Cell.of(listed.service()),
        Cell.of(name(stop)),
        Cell.of(stop.reason()),
        Cell.of(Texts.shortDateTime(stop.at())));
  }

  private static String name(StoppedSteps.Stop stop) {
    return stop.name().isBlank() ? stop.element() : stop.name() + " (" + stop.element() + ")";
  }

  private static String at(StoppedSteps.Stop stop) {
    return LIST + "/" + stop.caseId().value() + "/" + stop.token();
  }
}
