package org.sportel.catalogue.remark;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.LocalText.Shown;
import org.sportel.platform.Transactions;
import org.sportel.platform.limits.Limit;
import org.sportel.platform.limits.Tries;
import org.sportel.web.Access;
import org.sportel.web.ClientAddress;
import org.sportel.web.FieldErrors;
import org.sportel.web.RetryAfter;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Takes remarks of readers, so many in a day from one address and in a municipality. */
@Controller
final class RemarkController {
  private static final String PAGE = "/m/{slug}/services/{code}/remarks";
  private static final Duration DAY = Duration.ofDays(1);
  private static final int OF_ADDRESS = 10;
  private static final int OF_TENANT = 300;

  private final WriteRemark writeRemark;
  private final Remarks remarks;
  private final Services services;
  private final Tries tries;
  private final Here here;
  private final int times;

  /**
   * @param times how many times the usual budgets, for offices of very many people
   */
  RemarkController(
      WriteRemark writeRemark,
      Remarks remarks,
      Services services,
      Tries tries,
      Here here,
      @Value("${sportel.limits:1}") int times) {
    this.writeRemark = writeRemark;
    this.remarks = remarks;
    this.services = services;
    this.tries = tries;
    this.here = here;
    this.times = times;
  }

  /** Where the request is. */
  @org.springframework.stereotype.Component
  record Here(CurrentTenant current, Transactions transactions) {}

  @Access(Rule.PUBLIC)
  @GetMapping(PAGE)
  String show(
      @PathVariable String code, @RequestParam(defaultValue = "false") boolean sent, Model model) {
    return show(code(code), sent, "", FieldErrors.none(), model);
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
    var wanted = code(code);
    var wait = tries.count(ofAddress(request), ofTenant());
    if (wait.isPresent()) {
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      RetryAfter.say(wait.get(), response);
      var errors = FieldErrors.none().with("words", "catalogue.remark.tooMany");
      return show(wanted, false, words, errors, model);
    }
    try {
      here.transactions()
          .run(here.current().scope(), () -> writeRemark.write(wanted, Texts.lang(), words));
      return "redirect:/m/" + slug + "/services/" + wanted.value() + "/remarks?sent=true";
    } catch (CatalogueRefusal refused) {
      response.setStatus(refused.status());
      var errors = FieldErrors.none().with("words", refused.messageKey(), refused.args());
      return show(wanted, false, words, errors, model);
    }
  }

  private Limit.Key ofAddress(HttpServletRequest request) {
    return new Limit.Budget("catalogue.remark", (long) OF_ADDRESS * times, DAY)
        .of(ClientAddress.of(request));
  }

  private Limit.Key ofTenant() {
    return new Limit.Budget("catalogue.remark all", (long) OF_TENANT * times, DAY)
        .of(String.valueOf(here.current().get().id().value()));
  }

  private String show(
      ServiceCode code, boolean sent, String typed, FieldErrors errors, Model model) {
    var tenant = here.current().get();
    model.addAttribute(
        "page",
        here.transactions()
            .read(
                here.current().scope(),
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

  private static ServiceCode code(String code) {
    return ServiceCode.find(code)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
