package org.sportel.catalogue.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.catalogue.ServiceVersion;
import org.sportel.catalogue.VersionHistory;
import org.sportel.catalogue.VersionState;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.design.DesignCard;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Units;
import org.sportel.platform.Acting;
import org.sportel.platform.Power;
import org.sportel.platform.Refused;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The versions of a service: what became of them, and their way into force. */
@Controller
final class VersionsController {
  private static final String HERE = "redirect:/desk/services/";

  private final Known known;
  private final VersionDeeds deeds;
  private final CurrentTenant current;
  private final Transactions transactions;
  private final Acting acting;

  VersionsController(
      Known known,
      VersionDeeds deeds,
      CurrentTenant current,
      Transactions transactions,
      Acting acting) {
    this.known = known;
    this.deeds = deeds;
    this.current = current;
    this.transactions = transactions;
    this.acting = acting;
  }

  /** What the pages ask. */
  @Component
  record Known(
      VersionHistory history,
      DesignCard design,
      Units units,
      VersionWarnings warnings,
      ServiceHistoryController.Compared compared) {}

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/services/{code}/versions")
  String list(
      @PathVariable String code, @RequestParam(defaultValue = "") String done, Model model) {
    var wanted = code(code);
    var said = deed(done).map(deed -> t("catalogue.version.done." + deed)).orElse("");
    model.addAttribute("page", transactions.read(current.scope(), () -> page(wanted, said)));
    return "catalogue/web/versionsPage";
  }

  private VersionsPage page(ServiceCode code, String done) {
    var versions = known.history().of(code);
    var end = known.history().retirement(code);
    var inForce = versions.stream().anyMatch(VersionsController::inForce);
    return new VersionsPage(
        code.value(),
        Texts.show(known.history().newest(code).title()),
        done,
        t(known.history().twoPersons() ? "catalogue.rule.two" : "catalogue.rule.one"),
        VersionViews.end(end),
        new VersionsPage.Possible(
            inForce,
            end.filter(planned -> !planned.done()).isPresent(),
            known.design().begun().contains(code.value())),
        VersionViews.all(versions, known.compared()::of));
  }

  private static boolean inForce(ServiceVersion version) {
    return version.state() instanceof VersionState.InForce;
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/services/{code}/versions/{number}")
  String show(@PathVariable String code, @PathVariable int number, Model model) {
    var typed = new VersionPage.Typed("", new DayFields("", "", ""), "");
    return show(code(code), number, typed, FieldErrors.none(), model);
  }

  @Access(power = Power.DESIGN_SERVICES)
  @PostMapping("/desk/services/{code}/versions/{number}")
  String act(
      @PathVariable String code,
      @PathVariable int number,
      @RequestParam Map<String, String> fields,
      HttpServletResponse answer,
      Model model) {
    var wanted = code(code);
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
        "page", transactions.read(current.scope(), () -> page(code, number, typed, errors)));
    return "catalogue/web/versionPage";
  }

  private VersionPage page(
      ServiceCode code, int number, VersionPage.Typed typed, FieldErrors errors) {
    var versions = known.history().of(code);
    var version =
        VersionViews.find(versions, number, known.compared()::of)
            .orElseThrow(VersionsController::unknown);
    var found = known.history().find(code, number).orElseThrow(VersionsController::unknown);
    var two = known.history().twoPersons();
    var possible =
        VersionDeeds.possible(
            found, acting.now().id(), known.design().begun().contains(code.value()));
    return new VersionPage(
        code.value(),
        version,
        found.state().ahead() ? known.warnings().of(found.card().version()) : List.of(),
        possible.stream()
            .map(
                deed ->
                    Option.of(
                        deed.name(),
                        t(
                            deed == VersionDeeds.Deed.PROPOSE && !two
                                ? "catalogue.version.deed.PUBLISH"
                                : "catalogue.version.deed." + deed)))
            .toList(),
        possible.contains(VersionDeeds.Deed.PROPOSE),
        typed,
        errors);
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/services/{code}/versions/{number}/page")
  String preview(@PathVariable String code, @PathVariable int number, Model model) {
    var wanted = code(code);
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () -> {
              var seen =
                  known
                      .history()
                      .find(wanted, number)
                      .orElseThrow(VersionsController::unknown)
                      .card();
              return ServicePages.of(
                      current.get(), seen, known.units().byCode(seen.unit()), Optional.empty())
                  .preview();
            }));
    return "catalogue/web/servicePage";
  }

  private static Optional<VersionDeeds.Deed> deed(String name) {
    return Arrays.stream(VersionDeeds.Deed.values())
        .filter(deed -> deed.name().equals(name))
        .findFirst();
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  static ServiceCode code(String code) {
    return ServiceCode.find(code).orElseThrow(VersionsController::unknown);
  }
}
