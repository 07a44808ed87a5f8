package org.sportel.workshop.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.design.DesignPart;
import org.sportel.catalogue.design.DraftBundle;
import org.sportel.catalogue.design.PartDraft;
import org.sportel.catalogue.pages.CodeInAddress;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.LocalText.Shown;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.sportel.workshop.Skeletons;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The start of service design: the parts of a service, what is changed, what is to be mended. */
@Controller
final class DesignController {
  private static final String PAGE = "workshop/web/designPage";
  private static final Set<String> DONE =
      Set.of("added", "removed", "discarded", "restored", "recorded", "begun", "taken");

  private final DesignPart design;
  private final DraftBundle bundle;
  private final CurrentTenant current;
  private final Transactions transactions;

  DesignController(
      DesignPart design, DraftBundle bundle, CurrentTenant current, Transactions transactions) {
    this.design = design;
    this.bundle = bundle;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/services/{code}/design")
  String show(
      @PathVariable String code, @RequestParam(defaultValue = "") String done, Model model) {
    var said = DONE.contains(done) ? t("workshop.done." + done) : "";
    model.addAttribute("page", page(CodeInAddress.read(code), said, "", "", FieldErrors.none()));
    return PAGE;
  }

  @Access(power = Power.DESIGN_SERVICES)
  @PostMapping("/desk/services/{code}/design")
  String add(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String name,
      HttpServletResponse answer,
      Model model) {
    var place = Place.of(code, kind, name.strip());
    try {
      transactions.run(
          current.scope(),
          () ->
              design.add(
                  place.code(),
                  new Part(place.kind(), place.name(), Skeletons.of(place.kind(), place.name()))));
      return "redirect:" + place.href();
    } catch (CatalogueRefusal refused) {
      answer.setStatus(refused.status());
      var errors = FieldErrors.none().with("name", refused.messageKey(), refused.args());
      model.addAttribute("page", page(place.code(), "", kind, name, errors));
      return PAGE;
    }
  }

  @Access(power = Power.DESIGN_SERVICES)
  @PostMapping("/desk/services/{code}/design/{kind}/{name}/remove")
  String remove(@PathVariable String code, @PathVariable String kind, @PathVariable String name) {
    var place = Place.of(code, kind, name);
    transactions.run(
        current.scope(), () -> design.remove(place.code(), place.kind(), place.name()));
    return "redirect:" + Place.design(place.code()) + "?done=removed";
  }

  @Access(power = Power.DESIGN_SERVICES)
  @PostMapping("/desk/services/{code}/design/{kind}/{name}/discard")
  String discard(@PathVariable String code, @PathVariable String kind, @PathVariable String name) {
    var place = Place.of(code, kind, name);
    transactions.run(
        current.scope(), () -> design.discard(place.code(), place.kind(), place.name()));
    return "redirect:" + Place.design(place.code()) + "?done=discarded";
  }

  @Access(power = Power.DESIGN_SERVICES)
  @PostMapping("/desk/services/{code}/design/{kind}/{name}/restore")
  String restore(
      @PathVariable String code,
      @PathVariable String kind,
      @PathVariable String name,
      @RequestParam(defaultValue = "0") int state) {
    var place = Place.of(code, kind, name);
    transactions.run(
        current.scope(), () -> design.restore(place.code(), place.kind(), place.name(), state));
    return "redirect:" + place.href() + "?done=restored";
  }

  private DesignPage page(
      ServiceCode code, String done, String kind, String name, FieldErrors errors) {
    return transactions.read(
        current.scope(),
        () -> {
          var title = Texts.show(bundle.title(code));
          var parts = bundle.all(code);
          var groups =
              List.of(PartKind.values()).stream()
                  .map(one -> group(code, one, parts))
                  .filter(group -> !group.parts().isEmpty())
                  .toList();
          var card = bundle.cardState(code);
          return new DesignPage(
              code.value(),
              title,
              done,
              card.begun(),
              card(card),
              groups,
              FoundLine.of(code, bundle.check(code).findings(), Optional.empty()),
              card.saved().isPresent() || parts.stream().anyMatch(PartDraft::changed),
              new DesignPage.Add(kind, name, kinds(), errors));
        });
  }

  private static DesignPage.Card card(DraftBundle.CardState state) {
    var saved =
        state
            .saved()
            .map(by -> t("workshop.savedBy", Texts.office(by.office()), Texts.dateTime(by.at())));
    return new DesignPage.Card(
        saved.orElse(""),
        state.unfinished() == 0 ? "" : t("catalogue.card.findings.text", state.unfinished()));
  }

  private static DesignPage.Group group(ServiceCode code, PartKind kind, List<PartDraft> parts) {
    var rows =
        parts.stream()
            .filter(draft -> draft.part().kind() == kind)
            .map(draft -> row(new Place(code, kind, draft.part().name()), draft))
            .toList();
    return new DesignPage.Group(t("workshop.parts." + kind.name()), rows);
  }

  private static DesignPage.Row row(Place place, PartDraft draft) {
    var saved =
        draft
            .saved()
            .map(by -> t("workshop.savedBy", Texts.office(by.office()), Texts.dateTime(by.at())))
            .orElse("");
    var title = PartTitle.of(draft.part()).map(Texts::show);
    return new DesignPage.Row(
        title.orElseGet(() -> new Shown(place.name(), "")),
        title.isPresent() ? place.name() : "",
        place.href(),
        DrawController.draws(place.kind()),
        draft.changed(),
        draft.removed(),
        saved);
  }

  private static List<Option> kinds() {
    return Skeletons.KINDS.stream()
        .map(kind -> Option.of(Place.folder(kind), t("workshop.part." + kind.name())))
        .toList();
  }
}
