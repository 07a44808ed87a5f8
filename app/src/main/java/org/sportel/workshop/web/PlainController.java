package org.sportel.workshop.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.design.DesignPart;
import org.sportel.catalogue.design.DraftBundle;
import org.sportel.catalogue.design.PartDraft;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.sportel.workshop.Vocabularies;
import org.sportel.workshop.Vocabulary;
import org.sportel.workshop.plain.FieldList;
import org.sportel.workshop.plain.ListChange;
import org.sportel.workshop.plain.PlainEditor;
import org.sportel.workshop.plain.UnreadablePart;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Parts as lists with fields: every button saves one step, question, row or text. */
@Controller
final class PlainController {
  /** A page of more would be tens of megabytes; such a part is drawn or written as text. */
  private static final int MOST_BLOCKS = 1_000;

  private static final String PAGE = "workshop/web/plainPage";
  private static final Set<String> DONE = Set.of("saved", "restored");

  private final DesignPart design;
  private final DraftBundle bundle;
  private final Vocabularies vocabularies;
  private final CurrentTenant current;
  private final Transactions transactions;

  PlainController(
      DesignPart design,
      DraftBundle bundle,
      Vocabularies vocabularies,
      CurrentTenant current,
      Transactions transactions) {
    this.design = design;
    this.bundle = bundle;
    this.vocabularies = vocabularies;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/services/{code}/design/{kind}/{name}")
  String show(
      @PathVariable String code,
      @PathVariable String kind,
      @PathVariable String name,
      @RequestParam(defaultValue = "") String done,
      @RequestParam(defaultValue = "") String open,
      Model model) {
    var place = Place.of(code, kind, name);
    if (place.kind() == PartKind.TEST) {
      return "redirect:" + Place.design(place.code()) + "/try?test=" + place.name();
    }
    var said = DONE.contains(done) ? t("workshop.done." + done) : "";
    var notice = new PlainPage.Notice(said, "");
    model.addAttribute("page", page(place, open, notice, Map.of()));
    return PAGE;
  }

  @Access(power = Power.DESIGN_SERVICES)
  @PostMapping("/desk/services/{code}/design/{kind}/{name}")
  String save(
      @PathVariable String code,
      @PathVariable String kind,
      @PathVariable String name,
      @RequestParam Map<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    var place = Place.of(code, kind, name);
    var block = typed.getOrDefault("block", "");
    var action = typed.getOrDefault("action", "save");
    try {
      var open = transactions.write(current.scope(), () -> write(place, block, action, typed));
      return "redirect:%s?done=saved&open=%s#%s".formatted(place.href(), open, open);
    } catch (CatalogueRefusal refused) {
      answer.setStatus(refused.status());
      var notice = new PlainPage.Notice("", t(refused.messageKey(), refused.args()));
      model.addAttribute("page", page(place, block, notice, typed));
      return PAGE;
    } catch (UnreadablePart _) {
      answer.setStatus(HttpServletResponse.SC_CONFLICT);
      model.addAttribute(
          "page", page(place, "", new PlainPage.Notice("", t("workshop.gone")), Map.of()));
      return PAGE;
    }
  }

  /** Saves; answers the block to go on with: what was added, or where the button stands. */
  private String write(Place place, String block, String action, Map<String, String> typed) {
    var now = design.of(place.code(), place.kind(), place.name());
    var editor = editor(place);
    var body = editor.write(now.part().body(), block, action, typed);
    design.save(
        place.code(),
        new Part(place.kind(), place.name(), body),
        number(typed.getOrDefault("edition", "")),
        DesignPart.Way.PRESSED);
    return action.startsWith("add")
        ? editor
            .read(body, Vocabulary.none())
            .added(editor.read(now.part().body(), Vocabulary.none()))
            .orElse(block)
        : block;
  }

  private static int number(String text) {
    return text.length() < 9 && !text.isEmpty() && text.chars().allMatch(Character::isDigit)
        ? Integer.parseInt(text)
        : 0;
  }

  private static PlainEditor editor(Place place) {
    return PlainEditor.of(place.kind()).orElseThrow(Place::none);
  }

  private PlainPage page(
      Place place, String open, PlainPage.Notice notice, Map<String, String> typed) {
    return transactions.read(
        current.scope(),
        () -> {
          var draft = design.of(place.code(), place.kind(), place.name());
          var words =
              vocabularies.of(
                  bundle.parts(place.code()), bundle.card(place.code()).product().form());
          var list = list(place, draft.part(), words);
          var before =
              draft.changed()
                  ? bundle
                      .undrafted(place.code(), place.kind(), place.name())
                      .flatMap(part -> list(place, part, words))
                  : Optional.<FieldList>empty();
          return new PlainPage(
              place.code().value(),
              t("workshop.part." + place.kind().name()),
              place.href(),
              draft(place, draft),
              notice,
              open,
              list.isEmpty(),
              list.map(read -> typed.isEmpty() ? read : read.typed(open, typed))
                  .orElseGet(() -> new FieldList(List.of(), List.of())),
              before.isPresent() && list.isPresent()
                  ? ListChange.between(before.get(), list.get())
                  : List.of(),
              FoundLine.of(
                  place.code(), bundle.check(place.code()).findings(), Optional.of(place)));
        });
  }

  /** The part as a list; empty for what is unreadable or too long. */
  static Optional<FieldList> list(Place place, Part part, Vocabulary words) {
    try {
      return Optional.of(editor(place).read(part.body(), words))
          .filter(list -> list.blocks().size() <= MOST_BLOCKS);
    } catch (UnreadablePart _) {
      return Optional.empty();
    }
  }

  private PlainPage.Draft draft(Place place, PartDraft draft) {
    var earlier =
        design.earlier(place.code(), place.kind(), place.name()).stream()
            .map(
                state ->
                    new PlainPage.Earlier(
                        state.edition(),
                        t(
                            "workshop.savedBy",
                            Texts.office(state.saved().office()),
                            Texts.dateTime(state.saved().at()))))
            .toList();
    return new PlainPage.Draft(
        place.name(),
        draft.edition(),
        DrawController.saved(draft),
        DrawController.draws(place.kind()),
        draft.changed(),
        earlier);
  }
}
