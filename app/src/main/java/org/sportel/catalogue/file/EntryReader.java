package org.sportel.catalogue.file;

import static org.sportel.catalogue.file.ImportReport.Problem.Reason.CATEGORY_UNKNOWN;
import static org.sportel.catalogue.file.ImportReport.Problem.Reason.CODE_FORM;
import static org.sportel.catalogue.file.ImportReport.Problem.Reason.CODE_TWICE;
import static org.sportel.catalogue.file.ImportReport.Problem.Reason.MISSING;
import static org.sportel.catalogue.file.ImportReport.Problem.Reason.OUTCOME_UNKNOWN;
import static org.sportel.catalogue.file.ImportReport.Problem.Reason.TOO_LONG;
import static org.sportel.catalogue.file.ImportReport.Problem.Reason.UNIT_UNKNOWN;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.Category;
import org.sportel.catalogue.card.Original;
import org.sportel.catalogue.card.OutcomeKind;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.reading.ServiceText;
import org.sportel.catalogue.reading.TextFinding;
import org.sportel.platform.LocalText;
import tools.jackson.databind.JsonNode;

/** Reads one entry of a file of services into a card, or says what is wrong with it. */
public final class EntryReader {
  private static final int LONGEST = 20_000;

  private final ServiceFile file;
  private final OwnUnits units;
  private final JsonNode defaults;
  private final Set<String> seen = new HashSet<>();

  /** Reads the entries of a file into cards of a tenant with these units. */
  public EntryReader(ServiceFile file, OwnUnits units, JsonNode defaults) {
    this.file = file;
    this.units = units;
    this.defaults = defaults;
  }

  /**
   * An entry that was read.
   *
   * @param card empty when there are problems
   */
  public record Entry(
      String code,
      String title,
      Optional<Card> card,
      List<ImportReport.Problem> problems,
      List<TextFinding> findings) {}

  /** Reads the next entry. */
  public Entry read(JsonNode node) {
    var problems = new ArrayList<ImportReport.Problem>();
    var codeText = node.path("code").asString("");
    var code = code(codeText, problems);
    var title = text(node.path("title"));
    if (title.isEmpty()) {
      problems.add(new ImportReport.Problem("title", MISSING, ""));
    }
    var unit = unit(node, problems);
    var category = known("category", node, Category.find(value(node, "category")), problems);
    var outcome = known("outcome", node, OutcomeKind.find(value(node, "outcome")), problems);
    if (longest(node) > LONGEST) {
      problems.add(new ImportReport.Problem("original", TOO_LONG, ""));
    }
    var shown = title.map(text -> text.texts().values().iterator().next()).orElse("");
    if (!problems.isEmpty()) {
      return new Entry(codeText, shown, Optional.empty(), problems, List.of());
    }
    var original = Originals.of(node.path("original"));
    var said = ServiceText.read(original.orElseGet(Originals::nothing), file.lang(), units.names());
    var card =
        new Card(
            code.orElseThrow(),
            new Card.Naming(
                title.orElseThrow(), text(node.path("description")), list(node, "tags")),
            topic(node, category.orElseThrow()),
            unit.orElseThrow(),
            said.documents(),
            said.charges(),
            said.time(),
            product(node, outcome.orElseThrow()),
            said.remedy(),
            text(node.path("legalBasis")),
            source(node, original),
            list(node, "open"));
    return new Entry(codeText, shown, Optional.of(card), List.of(), findings(said, original));
  }

  /** Where there is no text at all, that nothing was read from it is no news. */
  private static List<TextFinding> findings(ServiceText said, Optional<Original> original) {
    return original.isPresent() ? said.findings() : List.of();
  }

  private Optional<ServiceCode> code(String text, List<ImportReport.Problem> problems) {
    var code = ServiceCode.find(text);
    if (text.isBlank()) {
      problems.add(new ImportReport.Problem("code", MISSING, ""));
    } else if (code.isEmpty()) {
      problems.add(new ImportReport.Problem("code", CODE_FORM, shorten(text)));
    } else if (!seen.add(code.get().value())) {
      problems.add(new ImportReport.Problem("code", CODE_TWICE, code.get().value()));
    }
    return code;
  }

  private Optional<String> unit(JsonNode node, List<ImportReport.Problem> problems) {
    var name = value(node, "unit");
    var unit = units.code(name);
    if (unit.isEmpty()) {
      var reason = name.isBlank() ? MISSING : UNIT_UNKNOWN;
      problems.add(new ImportReport.Problem("unit", reason, shorten(name)));
    }
    return unit;
  }

  private static <T> Optional<T> known(
      String field, JsonNode node, Optional<T> value, List<ImportReport.Problem> problems) {
    if (value.isEmpty()) {
      var text = value(node, field);
      var unknown = field.equals("category") ? CATEGORY_UNKNOWN : OUTCOME_UNKNOWN;
      problems.add(
          new ImportReport.Problem(field, text.isBlank() ? MISSING : unknown, shorten(text)));
    }
    return value;
  }

  private Card.Topic topic(JsonNode node, Category category) {
    return new Card.Topic(
        category,
        text(node.path("function")),
        list(node, "events"),
        list(node, "audience"),
        list(node, "channels"));
  }

  private Card.Product product(JsonNode node, OutcomeKind kind) {
    var usual = defaults.path(kind.name().toLowerCase(java.util.Locale.ROOT));
    return new Card.Product(
        kind,
        part(node, usual, "procedure"),
        part(node, usual, "form"),
        part(node, usual, "template"));
  }

  private static String part(JsonNode node, JsonNode usual, String field) {
    var own = value(node, field);
    return own.isBlank() ? usual.path(field).asString("") : own;
  }

  private Card.Source source(JsonNode node, Optional<Original> original) {
    var own = node.path("source").isObject() ? node.path("source") : file.source();
    var illustrative = node.path("illustrative").asBoolean(file.illustrative());
    return new Card.Source(
        file.lang(), illustrative, filled(own, "name"), filled(own, "url"), original);
  }

  private Optional<LocalText> text(JsonNode node) {
    var texts = new TreeMap<String, String>();
    if (node.isString()) {
      texts.put(file.lang(), node.asString().strip());
    }
    node.propertyStream()
        .filter(entry -> entry.getValue().isString())
        .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asString().strip()));
    texts.values().removeIf(String::isEmpty);
    return texts.isEmpty() ? Optional.empty() : Optional.of(new LocalText(texts));
  }

  private static Optional<String> filled(JsonNode node, String field) {
    return Optional.of(value(node, field)).filter(text -> !text.isBlank());
  }

  private static String value(JsonNode node, String field) {
    return node.path(field).asString("").strip();
  }

  private static List<String> list(JsonNode node, String field) {
    return node.path(field).valueStream().map(item -> item.asString("")).toList();
  }

  private static int longest(JsonNode node) {
    if (node.isString()) {
      return node.asString().length();
    }
    return node.valueStream().mapToInt(EntryReader::longest).max().orElse(0);
  }

  private static String shorten(String text) {
    return text.length() <= 80 ? text : text.substring(0, 79) + "…";
  }
}
