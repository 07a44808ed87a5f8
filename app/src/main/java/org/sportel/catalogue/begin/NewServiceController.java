package org.sportel.catalogue.begin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.design.BeginServices;
import org.sportel.catalogue.design.DropServices;
import org.sportel.catalogue.pages.CodeInAddress;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins a service of the office's own, and throws one away that was never published. */
@Controller
final class NewServiceController {
  private static final String HERE = "/desk/new-service";
  private static final String PAGE = "catalogue/begin/beginPage";

  private final BeginServices beginService;
  private final DropServices dropService;
  private final BeginPages pages;
  private final CurrentTenant current;
  private final Transactions transactions;

  NewServiceController(
      BeginServices beginService,
      DropServices dropService,
      BeginPages pages,
      CurrentTenant current,
      Transactions transactions) {
    this.beginService = beginService;
    this.dropService = dropService;
    this.pages = pages;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping(HERE)
  String ask(Model model) {
    model.addAttribute("page", transactions.read(current.scope(), pages::fresh));
    return PAGE;
  }

  @Access(power = Power.DESIGN_SERVICES)
  @PostMapping(HERE)
  String begin(@RequestParam Map<String, String> sent, HttpServletResponse answer, Model model) {
    var form = BeginForm.of(sent);
    var errors = form.errors(BeginPages.own(current.get().lang()));
    if (!errors.isEmpty()) {
      answer.setStatus(422);
      return again(form, errors, model);
    }
    var wanted = form.wanted();
    try {
      transactions.run(
          current.scope(), () -> beginService.begin(wanted, form.source().orElseThrow()));
      return "redirect:/desk/services/" + wanted.code().value() + "/design?done=begun";
    } catch (CatalogueRefusal refused) {
      answer.setStatus(refused.status());
      var field = field((CatalogueRefusal.Reason) refused.reason(), form);
      return again(
          form, FieldErrors.none().with(field, refused.messageKey(), refused.args()), model);
    }
  }

  @Access(power = Power.DESIGN_SERVICES)
  @PostMapping("/desk/services/{code}/drop")
  String drop(@PathVariable String code) {
    var wanted = CodeInAddress.read(code);
    transactions.run(current.scope(), () -> dropService.drop(wanted));
    return "redirect:/desk/services?dropped=" + wanted.value();
  }

  private static String field(CatalogueRefusal.Reason reason, BeginForm form) {
    return switch (reason) {
      case UNIT_UNKNOWN -> "unit";
      case TITLE_LENGTH -> "title-en";
      case KIND_MISSING -> "kind";
      case SERVICE_UNKNOWN -> form.from();
      default -> form.from().equals("unified") ? "unified" : "code";
    };
  }

  private String again(BeginForm form, FieldErrors errors, Model model) {
    model.addAttribute("page", transactions.read(current.scope(), () -> pages.of(form, errors)));
    return PAGE;
  }
}
