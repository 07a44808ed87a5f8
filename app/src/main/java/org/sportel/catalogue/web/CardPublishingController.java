package org.sportel.catalogue.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.sportel.catalogue.VersionState;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.design.DesignCard;
import org.sportel.catalogue.design.PublishCard;
import org.sportel.catalogue.pages.CodeInAddress;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Refused;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The last look at a draft, its publishing, and its discarding. */
@Controller
final class CardPublishingController {
  private final DesignCard design;
  private final PublishCard publishCard;
  private final CardPublishPages pages;
  private final CurrentTenant current;
  private final Transactions transactions;

  CardPublishingController(
      DesignCard design,
      PublishCard publishCard,
      CardPublishPages pages,
      CurrentTenant current,
      Transactions transactions) {
    this.design = design;
    this.publishCard = publishCard;
    this.pages = pages;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/services/{code}/card/publish")
  String ask(@PathVariable String code, Model model) {
    return ask(CodeInAddress.read(code), Map.of(), FieldErrors.none(), model);
  }

  @Access(power = Power.DESIGN_SERVICES)
  @PostMapping("/desk/services/{code}/card/publish")
  String publish(
      @PathVariable String code,
      @RequestParam(defaultValue = "0") int edition,
      @RequestParam Map<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    var wanted = CodeInAddress.read(code);
    try {
      var done = transactions.write(current.scope(), () -> publish(wanted, edition, typed));
      return done instanceof VersionState.InForce
          ? "redirect:/desk/services?published=" + wanted.value()
          : "redirect:/desk/services/" + wanted.value() + "/versions?done=PROPOSE";
    } catch (Refused refused) {
      answer.setStatus(refused.status());
      return ask(wanted, typed, VersionDeeds.error(refused), model);
    }
  }

  private VersionState publish(ServiceCode code, int edition, Map<String, String> typed) {
    var reason = typed.getOrDefault("reason", "");
    if (typed.getOrDefault("action", "").equals("test")) {
      publishCard.test(code, edition, reason);
      return new VersionState.InTest();
    }
    var from = VersionDeeds.day(DayFields.of(typed, "from"));
    return publishCard.publish(code, edition, from, reason);
  }

  @Access(power = Power.DESIGN_SERVICES)
  @PostMapping("/desk/services/{code}/card/discard")
  String discard(@PathVariable String code) {
    var wanted = CodeInAddress.read(code);
    transactions.run(current.scope(), () -> design.discard(wanted));
    return "redirect:/desk/services/" + wanted.value() + "/card";
  }

  private String ask(ServiceCode code, Map<String, String> typed, FieldErrors errors, Model model) {
    model.addAttribute(
        "page", transactions.read(current.scope(), () -> pages.of(code, typed, errors)));
    return "catalogue/web/cardPublishPage";
  }
}
