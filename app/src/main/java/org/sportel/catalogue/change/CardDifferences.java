package org.sportel.catalogue.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sportel.platform.LocalText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Compares two cards in the format of the import. */
final class CardDifferences {
  private static final Pattern SUM = Pattern.compile("[0-9]{1,15}[.][0-9]{1,6}");
  private static final JsonNode EMPTY = JsonNodeFactory.instance.objectNode();

  /** Fields whose value is a text in several languages. */
  private static final Set<String> TEXTS =
      Set.of(
          "title",
          "description",
          "function",
          "institution",
          "office",
          "place",
          "requirements",
          "vulnerableGroups",
          "goodToKnow",
          "name",
          "issuer",
          "validity",
          "per",
          "who",
          "reason",
          "words",
          "act",
          "body",
          "text",
          "complaint");

  /** Lists of rows, with the field by which a row is known. */
  private static final Map<String, String> ROWS =
      Map.of(
          "documents", "name",
          "fees", "name",
          "exemptions", "who",
          "deadlines", "purpose",
          "legalBasis", "act");

  private static final Map<String, ChangeArea> AREAS =
      Map.ofEntries(
          Map.entry("title", ChangeArea.NAMING),
          Map.entry("description", ChangeArea.NAMING),
          Map.entry("tags", ChangeArea.SUBJECT),
          Map.entry("category", ChangeArea.SUBJECT),
          Map.entry("function", ChangeArea.SUBJECT),
          Map.entry("events", ChangeArea.SUBJECT),
          Map.entry("channels", ChangeArea.SUBJECT),
          Map.entry("audience", ChangeArea.ELIGIBLE),
          Map.entry("requirements", ChangeArea.ELIGIBLE),
          Map.entry("vulnerableGroups", ChangeArea.ELIGIBLE),
          Map.entry("goodToKnow", ChangeArea.ELIGIBLE),
          Map.entry("citizenCost", ChangeArea.ELIGIBLE),
          Map.entry("documents", ChangeArea.DOCUMENTS),
          Map.entry("fees", ChangeArea.FEES),
          Map.entry("free", ChangeArea.FEES),
          Map.entry("exemptions", ChangeArea.FEES),
          Map.entry("express", ChangeArea.FEES),
          Map.entry("deadlines", ChangeArea.DEADLINES),
          Map.entry("appeal", ChangeArea.REMEDY),
          Map.entry("complaint", ChangeArea.REMEDY),
          Map.entry("legalBasis", ChangeArea.LEGAL_BASIS),
          Map.entry("outcome", ChangeArea.OUTCOME),
          Map.entry("validity", ChangeArea.OUTCOME));

  private final List<Difference> found = new ArrayList<>();

  private CardDifferences() {}

  /** What differs, in the order of the fields' names. */
  static List<Difference> between(JsonNode before, JsonNode after) {
    var comparison = new CardDifferences();
    for (var field : names(before, after)) {
      comparison.field(
          AREAS.getOrDefault(field, ChangeArea.COMPETENCE),
          field,
          new Said.Nothing(),
          before.path(field),
          after.path(field));
    }
    return comparison.found;
  }

  private static Set<String> names(JsonNode before, JsonNode after) {
    var names = new TreeSet<String>(before.propertyNames());
    names.addAll(after.propertyNames());
    // How a service is served is compared by its parts, and its code never changes.
    names.removeAll(Set.of("code", "procedure", "form", "template", "unconfirmed"));
    return names;
  }

  private void field(ChangeArea area, String field, Said subject, JsonNode before, JsonNode after) {
    var name = field.substring(field.lastIndexOf('.') + 1);
    if (before.equals(after)) {
      return;
    }
    if (ROWS.containsKey(field)) {
      rows(area, field, before, after);
    } else if (TEXTS.contains(name)) {
      say(area, field, subject, words(before), words(after));
    } else if (before.isObject() || after.isObject()) {
      inside(area, field, subject, before, after);
    } else {
      say(area, field, subject, value(before), value(after));
    }
  }

  private void inside(
      ChangeArea area, String field, Said subject, JsonNode before, JsonNode after) {
    var names = new TreeSet<String>(before.propertyNames());
    names.addAll(after.propertyNames());
    for (var name : names) {
      field(area, field + "." + name, subject, before.path(name), after.path(name));
    }
  }

  private void rows(ChangeArea area, String field, JsonNode before, JsonNode after) {
    var key = ROWS.getOrDefault(field, "");
    for (var pair : new RowPairs(before, after, row -> label(row, key)).differing()) {
      var old = pair.before().orElse(EMPTY);
      var now = pair.after().orElse(EMPTY);
      var known = pair.after().or(pair::before).orElse(EMPTY);
      var subject = key.equals("purpose") ? value(known.path(key)) : words(known.path(key));
      if (pair.before().isPresent() && pair.after().isPresent()) {
        inside(area, field, subject, old, now);
      } else {
        var deed = pair.before().isEmpty() ? Difference.Deed.ADDED : Difference.Deed.REMOVED;
        found.add(new Difference(area, field, deed, subject, summary(old), summary(now)));
      }
    }
  }

  /** The amount of a fee or the length of a time, where the row has one. */
  private static Said summary(JsonNode row) {
    var amount = row.path("amount").asString("");
    return amount.isEmpty()
        ? new Said.Nothing()
        : new Said.Value(
            amount + " " + row.path("currency").asString(row.path("unit").asString("")));
  }

  private void say(ChangeArea area, String field, Said subject, Said before, Said after) {
    if (!before.equals(after)) {
      found.add(
          new Difference(area, field, Difference.deed(before, after), subject, before, after));
    }
  }

  private static String label(JsonNode row, String key) {
    var named = row.path(key);
    return named.isObject()
        ? String.join(" ", named.valueStream().map(text -> text.asString("")).toList())
        : named.asString("");
  }

  private static Said words(JsonNode node) {
    var texts = new TreeMap<String, String>();
    node.propertyStream()
        .forEach(
            text -> {
              var said = text.getValue().asString("").strip();
              if (!said.isEmpty()) {
                texts.put(text.getKey(), said);
              }
            });
    return texts.isEmpty() ? new Said.Nothing() : new Said.Words(new LocalText(texts));
  }

  /** What is not said and what is switched off are the same; 5 and 5.00 are the same sum. */
  private static Said value(JsonNode node) {
    var text =
        node.isArray()
            ? String.join(", ", node.valueStream().map(item -> item.asString("")).sorted().toList())
            : sum(node.asString("").strip());
    return text.isEmpty() || text.equals("false") ? new Said.Nothing() : new Said.Value(text);
  }

  private static String sum(String text) {
    return SUM.matcher(text).matches()
        ? new BigDecimal(text).stripTrailingZeros().toPlainString()
        : text;
  }
}
