package org.sportel.catalogue.remark;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.pages.CodeInAddress;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.LocalText.Shown;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.ClientAddress;
import org.sportel.web.FieldErrors;
import org.sportel.web.RetryAfter;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes remarks of readers, so many in a day from one address and in a municipality. */
@Controller
final class RemarkController {
  private static final String PAGE = "/m/{slug}/services/{code}/remarks";

  private final WriteRemark writeRemark;
  private final Remarks remarks;
  private final Services services;
  private final RemarkBudget budget;
  private final CurrentTenant current;
  private final Transactions transactions;

  RemarkController(
      WriteRemark writeRemark,
      Remarks remarks,
      Services services,
      RemarkBudget budget,
      CurrentTenant current,
      Transactions transactions) {
    this.writeRemark = writeRemark;
    this.remarks = remarks;
    this.services = services;
    this.budget = budget;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(Rule.PUBLIC)
  @GetMapping(PAGE)
  String show(
      @PathVariable String code, @RequestParam(defaultValue = "false") boolean sent, Model model) {
    return show(CodeInAddress.read(code), sent, "", FieldErrors.none(), model);
  }

  @Access(Rule.PUBLIC)
  @PostMapping(PAGE)
  String write(
      @PathVariable String slug,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String words,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var wanted = CodeInAddress.read(code);
    var wait = budget.take(current.get().id(), ClientAddress.of(request));
    if (wait.isPresent()) {
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      RetryAfter.say(wait.get(), response);
      var errors = FieldErrors.none().with("words", "catalogue.remark.tooMany");
      return show(wanted, false, words, errors, model);
    }
    try {
      transactions.run(current.scope(), () -> writeRemark.write(wanted, Texts.lang(), words));
      return "redirect:/m/" + slug + "/services/" + wanted.value() + "/remarks?sent=true";
    } catch (CatalogueRefusal refused) {
      response.setStatus(refused.status());
      var errors = FieldErrors.none().with("words", refused.messageKey(), refused.args());
      return show(wanted, false, words, errors, model);
    }
  }

  private String show(
      ServiceCode code, boolean sent, String typed, FieldErrors errors, Model model) {
    var tenant = current.get();
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () ->
                new RemarkPage(
                    tenant.slug(),
                    Texts.show(tenant.name()),
                    code.value(),
                    Texts.show(services.get(code).title()),
                    sent,
                    remarks.answered(code).stream().map(RemarkController::answered).toList(),
                    typed,
                    errors)));
    return "catalogue/remark/remarkPage";
  }

  private static RemarkPage.Answered answered(AnsweredRemark remark) {
    return new RemarkPage.Answered(
        new Shown(remark.question(), remark.lang()),
        new Shown(remark.answer(), remark.lang()),
        remark.office() + ", " + Texts.date(remark.at()));
  }
}
