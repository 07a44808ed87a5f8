package org.sportel.agency.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.sportel.agency.TakenCases;
import org.sportel.agency.model.AgencyRefusal;
import org.sportel.agency.model.TakenCase;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.documents.Downloads;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A case that was taken here for an institution: its state, and its decision handed over. */
@Controller
final class TakenCaseController {
  private static final String ONE = TakenController.PATH + "/{id}";

  private final TakenCases taken;
  private final TakenCaseViews views;
  private final HandingOver handOver;
  private final Downloads downloads;
  private final CurrentTenant current;
  private final Transactions transactions;

  TakenCaseController(
      TakenCases taken,
      TakenCaseViews views,
      HandingOver handOver,
      Downloads downloads,
      CurrentTenant current,
      Transactions transactions) {
    this.taken = taken;
    this.views = views;
    this.handOver = handOver;
    this.downloads = downloads;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.SERVE_COUNTER)
  @GetMapping(ONE)
  String show(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String done,
      Model model) {
    var said = done.equals("handed-over") ? t("agency.done.handedOver") : "";
    var typed = new TakenPage.Typed(number, "", FieldErrors.none(), said);
    model.addAttribute("page", views.page(own(id, number), typed));
    return "agency/web/takenCasePage";
  }

  /** The decision, for the printer of the counter. */
  @Access(power = Power.SERVE_COUNTER)
  @PostMapping(ONE + "/decision.pdf")
  void decision(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String number,
      HttpServletResponse answer) {
    downloads.send(handOver.open(own(id, number)), answer);
  }

  @Access(power = Power.SERVE_COUNTER)
  @PostMapping(ONE + "/hand-over")
  String handOver(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String note,
      HttpServletResponse answer,
      Model model) {
    var own = own(id, number);
    try {
      handOver.handOver(own, note);
    } catch (CaseRefusal | AgencyRefusal refused) {
      answer.setStatus(refused.status());
      var typed = new TakenPage.Typed(number, note, FieldErrors.of(refused), "");
      model.addAttribute("page", views.page(own, typed));
      return "agency/web/takenCasePage";
    }
    var address = TakenController.address(own, number);
    return "redirect:" + address + (number.isEmpty() ? "?" : "&") + "done=handed-over";
  }

  private TakenCase own(UUID id, String number) {
    return transactions
        .read(current.scope(), () -> taken.find(new CaseId(id), number))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
