package org.sportel.catalogue.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sportel.catalogue.RetireFromCatalogue;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.design.DraftReading;
import org.sportel.catalogue.pages.CodeInAddress;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.Power;
import org.sportel.platform.Refused;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedText;
import org.sportel.web.Access;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Ends a service, at once or from a day, approves a proposed end or takes it back. */
@Controller
final class RetireController {
  private static final int LONGEST = 500;

  private final RetireFromCatalogue retireFrom;
  private final Services services;
  private final CurrentTenant current;
  private final Transactions transactions;

  RetireController(
      RetireFromCatalogue retireFrom,
      Services services,
      CurrentTenant current,
      Transactions transactions) {
    this.retireFrom = retireFrom;
    this.services = services;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/services/{code}/retire")
  String ask(@PathVariable String code, Model model) {
    return ask(CodeInAddress.read(code), Map.of(), FieldErrors.none(), model);
  }

  @Access(power = Power.DESIGN_SERVICES)
  @PostMapping("/desk/services/{code}/retire")
  String retire(
      @PathVariable String code,
      @RequestParam Map<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    var wanted = CodeInAddress.read(code);
    try {
      var from = VersionDeeds.day(DayFields.of(typed, "from"));
      transactions.run(
          current.scope(),
          () -> retireFrom.retire(wanted, from, typed.getOrDefault("reason", ""), turnTo(typed)));
      return "redirect:/desk/services/" + wanted.value() + "/versions";
    } catch (Refused refused) {
      answer.setStatus(refused.status());
      return ask(wanted, typed, VersionDeeds.error(refused), model);
    }
  }

  @Access(power = Power.DESIGN_SERVICES)
  @PostMapping("/desk/services/{code}/end")
  String approve(@PathVariable String code) {
    var wanted = CodeInAddress.read(code);
    transactions.run(current.scope(), () -> retireFrom.approve(wanted));
    return "redirect:/desk/services/" + wanted.value() + "/versions";
  }

  @Access(power = Power.DESIGN_SERVICES)
  @PostMapping("/desk/services/{code}/keep")
  String keep(@PathVariable String code) {
    var wanted = CodeInAddress.read(code);
    transactions.run(current.scope(), () -> retireFrom.keep(wanted));
    return "redirect:/desk/services/" + wanted.value() + "/versions";
  }

  private static Optional<LocalText> turnTo(Map<String, String> typed) {
    var texts = new TreeMap<String, String>();
    for (var tag : DraftReading.LANGUAGES) {
      var text = text(typed, tag);
      if (!text.isEmpty()) {
        texts.put(tag, text);
      }
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(new LocalText(texts));
  }

  private static String text(Map<String, String> typed, String tag) {
    return TypedText.cut(typed.getOrDefault("turnTo." + tag, "").strip(), LONGEST);
  }

  private String ask(ServiceCode code, Map<String, String> typed, FieldErrors errors, Model model) {
    var service = transactions.read(current.scope(), () -> services.get(code));
    List<RetirePage.Place> places =
        DraftReading.LANGUAGES.stream()
            .map(
                tag ->
                    new RetirePage.Place(
                        "turnTo." + tag,
                        t("catalogue.retire.turnTo", Lang.label(tag)),
                        text(typed, tag)))
            .toList();
    model.addAttribute(
        "page",
        new RetirePage(
            code.value(),
            Texts.show(service.title()),
            DayFields.of(typed, "from"),
            typed.getOrDefault("reason", ""),
            places,
            errors));
    return "catalogue/web/retirePage";
  }
}
