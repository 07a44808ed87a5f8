package org.sportel.catalogue.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.card.CardFinding;
import org.sportel.catalogue.card.CardFinding.Fix;
import org.sportel.catalogue.card.DocumentForm;
import org.sportel.catalogue.design.CardDraft;
import org.sportel.catalogue.design.DraftBundle;
import org.sportel.catalogue.design.DraftReading;
import org.sportel.catalogue.design.EntryChange;
import org.sportel.catalogue.design.PartDraft;
import org.sportel.network.Units;
import org.sportel.platform.Lang;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Puts a draft into the page of the editor. */
@Component
final class CardBinder {
  private final Services services;
  private final DraftReading reading;
  private final DraftBundle bundle;
  private final Units units;

  CardBinder(Services services, DraftReading reading, DraftBundle bundle, Units units) {
    this.services = services;
    this.reading = reading;
    this.bundle = bundle;
    this.units = units;
  }

  /** The page of a draft. */
  CardPage page(CardDraft draft, CardPage.Notice notice) {
    return new CardPage(
        draft.code().value(),
        Texts.show(bundle.title(draft.code())),
        draft.edition(),
        draft
            .saved()
            .map(
                saved ->
                    t(
                        "catalogue.card.savedBy",
                        Texts.office(saved.office()),
                        Texts.dateTime(saved.at())))
            .orElseGet(() -> t("catalogue.card.unchanged", number(draft))),
        draft.begun(),
        notice,
        new CardSections(draft.entry(), reading.source(draft.behind()), choices(draft)).all(),
        hidden(draft.entry()),
        findings(reading.read(draft)));
  }

  private int number(CardDraft draft) {
    return draft.base().map(base -> services.version(base).number()).orElse(0);
  }

  /** What can be chosen here alone: the municipality's units, the parts of the draft. */
  private CardSections.Choices choices(CardDraft draft) {
    var parts =
        bundle.all(draft.code()).stream()
            .filter(part -> !part.removed())
            .map(PartDraft::part)
            .collect(
                Collectors.groupingBy(
                    Part::kind,
                    Collectors.mapping(
                        part -> Option.of(part.name(), part.name()), Collectors.toList())));
    return new CardSections.Choices(
        units.tree().all().stream()
            .map(unit -> Option.of(unit.code(), Texts.show(unit.name()).text()))
            .toList(),
        parts.getOrDefault(PartKind.FORM, List.of()),
        parts.getOrDefault(PartKind.PROCEDURE, List.of()),
        parts.getOrDefault(PartKind.TEMPLATE, List.of()));
  }

  /** The same draft with what was typed. */
  static CardDraft with(CardDraft draft, ObjectNode typed) {
    return new CardDraft(draft.code(), draft.edition(), draft.behind(), typed, draft.saved());
  }

  static CardPage.Change change(EntryChange change) {
    return new CardPage.Change(CardSections.field(change.field()), change.before(), change.after());
  }

  private static List<CardPage.Hidden> hidden(ObjectNode entry) {
    var hidden = new ArrayList<CardPage.Hidden>();
    hidden.add(new CardPage.Hidden("unconfirmed", ""));
    entry
        .path("unconfirmed")
        .forEach(fact -> hidden.add(new CardPage.Hidden("unconfirmed", fact.asString(""))));
    return hidden;
  }

  /** The findings of a draft with their buttons. */
  static CardPage.Findings findings(DraftReading.Read read) {
    var list = new ArrayList<CardPage.Finding>();
    read.problems()
        .forEach(
            problem ->
                list.add(
                    told(
                        t("catalogue.problem." + problem.reason(), problem.value()),
                        problem.field())));
    read.values()
        .forEach(value -> list.add(told(t("catalogue.card.value", value.text()), value.field())));
    read.findings().forEach(finding -> list.add(finding(finding)));
    return new CardPage.Findings(read.unfinished(), list);
  }

  private static CardPage.Finding told(String text, String field) {
    return new CardPage.Finding(
        field, true, text, CardSections.field(field), "", "", "", List.of(), "", Optional.empty());
  }

  private static CardPage.Finding finding(DraftReading.Finding found) {
    var finding = found.finding();
    var rule = finding.rule();
    var id = rule + "." + finding.mark();
    var action = rule + ":" + finding.place();
    var asks = rule.fix() == Fix.WORDS || rule.fix() == Fix.FORM;
    var mend = mend(finding, action);
    return new CardPage.Finding(
        id,
        rule.serious(),
        t("catalogue.lint." + rule, words(finding)),
        CardSections.field(place(finding.place())),
        mend,
        asks ? CardController.FILL + mend : "",
        asks ? t("catalogue.card.fill." + rule, words(finding)) : "",
        rule.fix() == Fix.FORM ? forms() : List.of(),
        rule == CardFinding.Rule.UNCONFIRMED ? "" : "waive:" + rule + ":" + finding.mark(),
        found.waived());
  }

  private static String mend(CardFinding finding, String action) {
    return switch (finding.rule().fix()) {
      case NONE -> "";
      case PRESS ->
          finding.rule() == CardFinding.Rule.UNCONFIRMED
              ? "confirm:" + finding.words()
              : "mend:" + action;
      case WORDS -> "fill:" + action + ":" + finding.lang() + ":" + finding.words();
      case FORM -> "fill:" + action + "::";
    };
  }

  private static List<Option> forms() {
    return Arrays.stream(DocumentForm.values())
        .filter(form -> form != DocumentForm.UNSTATED)
        .map(form -> Option.of(form.name(), t("catalogue.document." + form)))
        .toList();
  }

  /** Rows are counted from one for people. */
  private static String place(String place) {
    var dot = place.indexOf('.');
    return dot < 0
        ? place
        : place.substring(0, dot + 1) + (Integer.parseInt(place.substring(dot + 1)) + 1);
  }

  private static String words(CardFinding finding) {
    return switch (finding.rule()) {
      case UNCONFIRMED -> t("catalogue.fact." + finding.words());
      case DEADLINE_WITHOUT_ARTICLE, TIME_WITHOUT_DATE, TIME_PART_UNUSED, EXPIRY_UNUSED ->
          t("catalogue.card.purpose." + finding.words());
      case UNTRANSLATED -> Lang.find(finding.lang()).map(Lang::label).orElse(finding.lang());
      default -> finding.words();
    };
  }

  static Optional<CardFinding.Rule> rule(String name) {
    return Arrays.stream(CardFinding.Rule.values())
        .filter(rule -> rule.name().equals(name))
        .findFirst();
  }
}
