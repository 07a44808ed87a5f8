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
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.CardFact;
import org.sportel.catalogue.card.Category;
import org.sportel.catalogue.card.Original;
import org.sportel.catalogue.card.OutcomeKind;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.reading.Conventions;
import org.sportel.catalogue.reading.ServiceText;
import org.sportel.catalogue.reading.TextFinding;
import org.sportel.catalogue.reading.TextPatterns;
import tools.jackson.databind.JsonNode;

/** Reads one entry of a file of services into a card, or says what is wrong with it. */
public final class EntryReader {
  private static final int LONGEST = 20_000;

  private static final String[] ORIGINAL_FIELDS = {
    "number", "name", "department", "documents", "fees", "deadline", "appeal", "notes", "other"
  };

  private final ServiceFile file;
  private final OwnUnits units;
  private final JsonNode defaults;
  private final Optional<TextPatterns> patterns;
  private final Conventions country;
  private final Set<String> seen = new HashSet<>();

  /**
   * Reads the entries of a file into cards of a tenant with these units.
   *
   * @param patterns of the file's language, empty where nothing is known of it
   */
  public EntryReader(
      ServiceFile file,
      OwnUnits units,
      JsonNode defaults,
      Optional<TextPatterns> patterns,
      Conventions country) {
    this.file = file;
    this.units = units;
    this.defaults = defaults;
    this.patterns = patterns;
    this.country = country;
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
    var findings = new ArrayList<TextFinding>();
    var fields = new Fields(node, "", file.lang(), findings);
    var codeText = node.path("code").asString("");
    var code = code(codeText, problems);
    var title = fields.text("title");
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
    var stated = new CardFields(fields, country.currency());
    var merged = Merged.of(stated, proposal(original, findings));
    var card =
        new Card(
            code.orElseThrow(),
            new Card.Naming(title.orElseThrow(), fields.text("description"), fields.words("tags")),
            topic(fields, category.orElseThrow()),
            stated.conditions(),
            new Card.Competence(unit.orElseThrow(), fields.text("institution"), stated.contact()),
            merged.documents(),
            merged.charges(),
            merged.deadlines(),
            product(node, outcome.orElseThrow(), fields),
            merged.remedy(),
            stated.legalBasis(),
            source(node, original, merged.unconfirmed()));
    reportUnknown(node, fields, findings);
    return new Entry(codeText, shown, Optional.of(card), List.of(), findings);
  }

  /** What the free text says, where there is any. */
  private Optional<ServiceText> proposal(Optional<Original> original, List<TextFinding> findings) {
    if (original.isPresent() && patterns.isEmpty()) {
      findings.add(new TextFinding("original", TextFinding.Reason.LANGUAGE_UNKNOWN, file.lang()));
    }
    return original.flatMap(
        text ->
            patterns.map(
                words ->
                    file.renderings()
                        .in(ServiceText.read(text, file.lang(), words, country, units.names()))));
  }

  private void reportUnknown(JsonNode node, Fields fields, List<TextFinding> findings) {
    fields.knows("code", "unit", "category", "outcome", "procedure", "form", "template");
    fields.knows("illustrative", "open", "source", "original");
    fields.done();
    if (node.path("original").isObject()) {
      var original = new Fields(node.path("original"), "original", file.lang(), findings);
      original.knows(ORIGINAL_FIELDS);
      original.done();
    }
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

  private static Card.Topic topic(Fields fields, Category category) {
    return new Card.Topic(
        category,
        fields.text("function"),
        fields.words("events"),
        fields.words("audience"),
        fields.words("channels"));
  }

  private Card.Product product(JsonNode node, OutcomeKind kind, Fields fields) {
    var usual = defaults.path(kind.name().toLowerCase(java.util.Locale.ROOT));
    return new Card.Product(
        kind,
        part(node, usual, "procedure"),
        part(node, usual, "form"),
        part(node, usual, "template"),
        fields.text("validity"));
  }

  private static String part(JsonNode node, JsonNode usual, String field) {
    var own = value(node, field);
    return own.isBlank() ? usual.path(field).asString("") : own;
  }

  private Card.Source source(
      JsonNode node, Optional<Original> original, List<CardFact> unconfirmed) {
    var own = node.path("source").isObject() ? node.path("source") : file.source();
    var illustrative = node.path("illustrative").asBoolean(file.illustrative());
    return new Card.Source(
        file.lang(), illustrative, filled(own, "name"), filled(own, "url"), original, unconfirmed);
  }

  private static Optional<String> filled(JsonNode node, String field) {
    return Optional.of(value(node, field)).filter(text -> !text.isBlank());
  }

  private static String value(JsonNode node, String field) {
    return node.path(field).asString("").strip();
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
