package org.sportel.catalogue.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.pages.CodeInAddress;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Acting;
import org.sportel.platform.Power;
import org.sportel.platform.Refused;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The versions of a service: what became of them, and their way into force. */
@Controller
final class VersionsController {
  private static final String HERE = "redirect:/desk/services/";

  private final VersionPages pages;
  private final VersionDeeds deeds;
  private final CurrentTenant current;
  private final Transactions transactions;
  private final Acting acting;

  VersionsController(
      VersionPages pages,
      VersionDeeds deeds,
      CurrentTenant current,
      Transactions transactions,
      Acting acting) {
    this.pages = pages;
    this.deeds = deeds;
    this.current = current;
    this.transactions = transactions;
    this.acting = acting;
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/services/{code}/versions")
  String list(
      @PathVariable String code, @RequestParam(defaultValue = "") String done, Model model) {
    var wanted = CodeInAddress.read(code);
    var said = deed(done).map(deed -> t("catalogue.version.done." + deed)).orElse("");
    model.addAttribute(
        "page",
        transactions.read(current.scope(), () -> pages.all(wanted, said, acting.now().id())));
    return "catalogue/web/versionsPage";
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/services/{code}/versions/{number}")
  String show(@PathVariable String code, @PathVariable int number, Model model) {
    var typed = new VersionPage.Typed("", new DayFields("", "", ""), "");
    return show(CodeInAddress.read(code), number, typed, FieldErrors.none(), model);
  }

  @Access(power = Power.DESIGN_SERVICES)
  @PostMapping("/desk/services/{code}/versions/{number}")
  String act(
      @PathVariable String code,
      @PathVariable int number,
      @RequestParam Map<String, String> fields,
      HttpServletResponse answer,
      Model model) {
    var wanted = CodeInAddress.read(code);
    var typed =
        new VersionPage.Typed(
            fields.getOrDefault("deed", ""),
            DayFields.of(fields, "from"),
            fields.getOrDefault("reason", ""));
    var deed = deed(typed.deed());
    if (deed.isEmpty()) {
      answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var errors = FieldErrors.none().with("deed", "catalogue.version.choose");
      return show(wanted, number, typed, errors, model);
    }
    try {
      transactions.run(current.scope(), () -> deeds.carryOut(deed.get(), wanted, number, typed));
      return deed.get() == VersionDeeds.Deed.BEGIN
          ? HERE + wanted.value() + "/card"
          : HERE + wanted.value() + "/versions?done=" + deed.get();
    } catch (Refused refused) {
      answer.setStatus(refused.status());
      return show(wanted, number, typed, VersionDeeds.error(refused), model);
    }
  }

  private String show(
      ServiceCode code, int number, VersionPage.Typed typed, FieldErrors errors, Model model) {
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(), () -> pages.one(code, number, typed, errors, acting.now().id())));
    return "catalogue/web/versionPage";
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/services/{code}/versions/{number}/page")
  String preview(@PathVariable String code, @PathVariable int number, Model model) {
    var wanted = CodeInAddress.read(code);
    model.addAttribute(
        "page", transactions.read(current.scope(), () -> pages.preview(wanted, number)));
    return "catalogue/web/servicePage";
  }

  private static Optional<VersionDeeds.Deed> deed(String name) {
    return Arrays.stream(VersionDeeds.Deed.values())
        .filter(deed -> deed.name().equals(name))
        .findFirst();
  }
}
