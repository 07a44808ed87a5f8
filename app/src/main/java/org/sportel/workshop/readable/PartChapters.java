package org.sportel.workshop.readable;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.card.Card;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.sportel.workshop.Vocabulary;
import org.sportel.workshop.plain.FieldList;
import org.sportel.workshop.plain.FieldList.Block;
import org.sportel.workshop.plain.FieldList.Field;
import org.sportel.workshop.plain.PlainEditor;
import org.sportel.workshop.plain.UnreadablePart;
import org.sportel.workshop.readable.ReadablePage.Chapter;
import org.sportel.workshop.readable.ReadablePage.Passage;
import org.sportel.workshop.readable.ReadablePage.Rules;
import org.sportel.workshop.readable.ReadablePage.Said;

/** Puts the parts of a service into chapters: steps, forms, decision tables, texts. */
final class PartChapters {
  private static final List<PartKind> ORDER =
      List.of(
          PartKind.PROCEDURE, PartKind.FORM, PartKind.DECISION, PartKind.TEMPLATE, PartKind.LETTER);
  private static final Shown NOTHING = new Shown("", "");

  private final Card card;
  private final Vocabulary words;

  PartChapters(Card card, Vocabulary words) {
    this.card = card;
    this.words = words;
  }

  /** A chapter for each part; of a kind first the one that the card names. */
  List<Chapter> of(List<Part> parts) {
    return parts.stream()
        .filter(part -> ORDER.contains(part.kind()))
        .sorted(
            Comparator.comparing((Part part) -> ORDER.indexOf(part.kind()))
                .thenComparing(part -> !main(part))
                .thenComparing(Part::name))
        .map(this::chapter)
        .toList();
  }

  private boolean main(Part part) {
    var product = card.product();
    return List.of(product.procedure(), product.form(), product.template()).contains(part.name());
  }

  private Chapter chapter(Part part) {
    var title = t("workshop.readable.part", t("workshop.readable." + area(part)), part.name());
    try {
      var list = PlainEditor.of(part.kind()).orElseThrow().read(part.body(), words);
      return new Chapter(
          title, part.kind() == PartKind.DECISION ? tables(list) : passages(part, list));
    } catch (UnreadablePart _) {
      return new Chapter(
          title, List.of(new Passage(plain(t("workshop.unreadable")), "", List.of(), Rules.NONE)));
    }
  }

  private String area(Part part) {
    return part.kind() == PartKind.FORM && !main(part) ? "TASK_FORM" : part.kind().name();
  }

  /** Steps and questions are counted, as people cite them; texts are not. */
  private static List<Passage> passages(Part part, FieldList list) {
    var passages = new ArrayList<Passage>();
    var number = 0;
    for (var block : list.blocks()) {
      var said = said(block);
      if (said.isEmpty() && part.kind() != PartKind.PROCEDURE) {
        continue;
      }
      number++;
      var title =
          part.kind() == PartKind.TEMPLATE
              ? block.title()
              : t("workshop.readable.number", number, block.title());
      var kind = part.kind() == PartKind.TEMPLATE ? "" : block.kind().text();
      passages.add(new Passage(plain(title), kind, said, Rules.NONE));
    }
    return passages;
  }

  private static List<Said> said(Block block) {
    return block.fields().stream()
        .filter(field -> !field.value().isBlank() && !field.value().equals(block.title()))
        .map(field -> new Said(field.label().text(), plain(value(field))))
        .toList();
  }

  private static String value(Field field) {
    return field.kind() == Field.Kind.CHECK
        ? t("workshop.yes")
        : field.options().stream()
            .filter(option -> option.value().equals(field.value()))
            .map(Option::label)
            .findFirst()
            .orElse(field.value());
  }

  /** Each table with a row for each rule; a mark stands where a rule takes anything. */
  private static List<Passage> tables(FieldList list) {
    var tables = new ArrayList<Passage>();
    var title = NOTHING;
    var policy = "";
    var heads = new ArrayList<String>();
    var rows = new ArrayList<List<Shown>>();
    for (var block : list.blocks()) {
      var first = block.fields().isEmpty() ? "" : block.fields().get(1).name();
      switch (first) {
        case "policy" -> {
          add(tables, title, policy, heads, rows);
          title = plain(block.title());
          policy = value(block.fields().get(1));
        }
        case "expression", "variable" -> heads.add(block.title());
        default -> rows.add(row(block, heads.size()));
      }
    }
    add(tables, title, policy, heads, rows);
    return tables;
  }

  private static List<Shown> row(Block rule, int columns) {
    return rule.fields().stream()
        .limit(columns)
        .map(field -> plain(field.value().isBlank() ? "–" : field.value()))
        .toList();
  }

  private static void add(
      List<Passage> tables,
      Shown title,
      String policy,
      List<String> heads,
      List<List<Shown>> rows) {
    if (!heads.isEmpty()) {
      tables.add(new Passage(title, policy, List.of(), new Rules(heads, rows)));
      heads.clear();
      rows.clear();
    }
  }

  private static Shown plain(String words) {
    return new Shown(words, Texts.lang().tag());
  }
}
