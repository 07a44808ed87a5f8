package org.sportel.unified.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.pages.CodeInAddress;
import org.sportel.catalogue.pages.DifferenceViews;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Units;
import org.sportel.platform.Power;
import org.sportel.platform.Refused;
import org.sportel.platform.Transactions;
import org.sportel.unified.AdoptEdition;
import org.sportel.unified.Adoption;
import org.sportel.unified.Adoptions;
import org.sportel.unified.ServiceAssignment;
import org.sportel.unified.UnifiedRefusal;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a municipality decides on changes of unified services. */
@Controller
final class AdoptionsController {
  private static final String LIST = "/desk/adoptions";
  private static final String ONE = LIST + "/{code}/{number}";

  private final Adoptions adoptions;
  private final AdoptEdition adoptEdition;
  private final Units units;
  private final CurrentTenant current;
  private final Transactions transactions;

  AdoptionsController(
      Adoptions adoptions,
      AdoptEdition adoptEdition,
      Units units,
      CurrentTenant current,
      Transactions transactions) {
    this.adoptions = adoptions;
    this.adoptEdition = adoptEdition;
    this.units = units;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping(LIST)
  String list(@RequestParam(defaultValue = "") String done, Model model) {
    var said = List.of("adopt", "dismiss").contains(done) ? t("unified.done." + done) : "";
    model.addAttribute("page", transactions.read(current.scope(), () -> list(said)));
    return "unified/web/adoptionsPage";
  }

  private AdoptionsPage list(String done) {
    var waiting = adoptions.waiting();
    return new AdoptionsPage(
        done,
        waiting.stream().filter(Adoptions.Shown::alarm).map(this::waiting).toList(),
        waiting.stream().filter(shown -> !shown.alarm()).map(this::waiting).toList(),
        adoptions.decided().stream().map(AdoptionsController::decided).toList());
  }

  private AdoptionsPage.Waiting waiting(Adoptions.Shown shown) {
    return new AdoptionsPage.Waiting(
        href(shown.adoption()), Texts.show(shown.edition().card().naming().title()), about(shown));
  }

  private static String href(Adoption adoption) {
    return LIST + "/" + adoption.code().value() + "/" + adoption.number();
  }

  private String about(Adoptions.Shown shown) {
    var from =
        adoptions
            .assigned(shown.edition().code())
            .map(ServiceAssignment::from)
            .filter(day -> day.isAfter(shown.edition().from()))
            .orElseGet(shown.edition()::from);
    return t(
        shown.fresh() ? "unified.about.fresh" : "unified.about",
        shown.adoption().number(),
        from,
        shown.against().size());
  }

  private static List<Cell> decided(Adoption adoption) {
    return List.of(
        Cell.link(adoption.code().value(), href(adoption)),
        Cell.of(t("unified.edition", adoption.number())),
        Cell.of(t("unified.state." + adoption.state())),
        Cell.of(reason(adoption)),
        Cell.of(Texts.office(adoption.office())),
        Cell.of(adoption.doneAt().map(Texts::shortDateTime).orElse("")));
  }

  private static String reason(Adoption adoption) {
    return adoption.reason().isEmpty() ? t("unified.replaced") : adoption.reason();
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping(ONE)
  String show(@PathVariable String code, @PathVariable int number, Model model) {
    return show(
        CodeInAddress.read(code),
        number,
        new AdoptionPage.Typed("", List.of(), "", ""),
        FieldErrors.none(),
        model);
  }

  @Access(power = Power.DESIGN_SERVICES)
  @PostMapping(ONE)
  String decide(
      @PathVariable String code,
      @PathVariable int number,
      @RequestParam(defaultValue = "") String deed,
      @RequestParam(required = false) Optional<List<String>> kept,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String reason,
      HttpServletResponse answer,
      Model model) {
    var wanted = CodeInAddress.read(code);
    var typed = new AdoptionPage.Typed(deed, kept.orElse(List.of()), unit, reason);
    try {
      transactions.run(current.scope(), () -> decide(wanted, number, typed));
      return "redirect:" + LIST + "?done=" + typed.deed();
    } catch (Refused refused) {
      answer.setStatus(refused.status());
      var errors = FieldErrors.none().with(field(refused), refused.messageKey(), refused.args());
      return show(wanted, number, typed, errors, model);
    }
  }

  private void decide(ServiceCode code, int number, AdoptionPage.Typed typed) {
    switch (typed.deed()) {
      case "adopt" ->
          adoptEdition.adopt(
              code, number, new AdoptEdition.Choice(typed.kept(), typed.unit(), typed.reason()));
      case "dismiss" -> adoptEdition.dismiss(code, number, typed.reason());
      default -> throw new CatalogueRefusal(CatalogueRefusal.Reason.VERSION_MOVED);
    }
  }

  private static String field(Refused refused) {
    if (refused.reason() == UnifiedRefusal.Reason.UNIT_UNKNOWN) {
      return "unit";
    }
    if (refused.reason() == UnifiedRefusal.Reason.NOT_ALLOWED_TO_DEVIATE) {
      return "kept";
    }
    return refused.reason() == CatalogueRefusal.Reason.REASON_MISSING ? "reason" : "deed";
  }

  private String show(
      ServiceCode code, int number, AdoptionPage.Typed typed, FieldErrors errors, Model model) {
    model.addAttribute(
        "page",
        transactions.read(current.scope(), () -> page(adoptions.get(code, number), typed, errors)));
    return "unified/web/adoptionPage";
  }

  private AdoptionPage page(Adoptions.Shown shown, AdoptionPage.Typed typed, FieldErrors errors) {
    var adoption = shown.adoption();
    var waits = adoption.state() == Adoption.State.OPEN;
    return new AdoptionPage(
        href(adoption),
        Texts.show(shown.edition().card().naming().title()),
        about(shown),
        waits
            ? ""
            : t(
                "unified.decided",
                t("unified.state." + adoption.state()),
                Texts.office(adoption.office()),
                reason(adoption)),
        shown.fresh(),
        DifferenceViews.of(shown.against()),
        waits
            ? List.of(
                Option.of("adopt", t("unified.deed.adopt")),
                Option.of("dismiss", t("unified.deed.dismiss")))
            : List.of(),
        shown.fresh() ? List.of() : fields(),
        shown.fresh() ? units() : List.of(),
        typed,
        errors);
  }

  private List<Option> fields() {
    return adoptions.deviations().stream()
        .map(field -> Option.of(field, DifferenceViews.field(field)))
        .toList();
  }

  private List<Option> units() {
    return units.tree().all().stream()
        .map(unit -> Option.of(unit.code(), Texts.show(unit.name()).text()))
        .toList();
  }
}
