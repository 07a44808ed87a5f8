package org.sportel.catalogue.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sportel.catalogue.reading.TextFinding;
import org.sportel.catalogue.reading.TextFinding.Reason;
import org.sportel.platform.LocalText;
import tools.jackson.databind.JsonNode;

/**
 * The fields of one object of an entry. Takes what it is asked for and reports the rest: a field
 * that nobody asked for, and a value that the field cannot have.
 */
final class Fields {
  private static final int LONGEST_REPORT = 200;

  private final JsonNode node;
  private final String path;
  private final String lang;
  private final List<TextFinding> findings;
  private final Set<String> known = new HashSet<>();

  Fields(JsonNode node, String path, String lang, List<TextFinding> findings) {
    this.node = node;
    this.path = path;
    this.lang = lang;
    this.findings = findings;
  }

  /** Takes note of fields that are read elsewhere. */
  void knows(String... names) {
    known.addAll(List.of(names));
  }

  /** A text in one language, or an object of language tags. */
  Optional<LocalText> text(String name) {
    var value = field(name);
    var texts = new TreeMap<String, String>();
    if (value.isString()) {
      texts.put(lang, value.asString().strip());
    }
    value
        .propertyStream()
        .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asString("").strip()));
    texts.values().removeIf(String::isEmpty);
    return texts.isEmpty() ? Optional.empty() : Optional.of(new LocalText(texts));
  }

  Optional<String> word(String name) {
    return Optional.of(field(name).asString("").strip()).filter(word -> !word.isEmpty());
  }

  /** A list, or words between commas or line breaks. */
  List<String> words(String name) {
    var value = field(name);
    var all =
        value.isString()
            ? List.of(value.asString().split("[,;\\n]"))
            : value.valueStream().map(item -> item.asString("")).toList();
    return all.stream().map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
  }

  boolean yes(String name) {
    return switch (field(name).asString("").strip().toLowerCase(Locale.ROOT)) {
      case "true", "yes", "on", "1" -> true;
      default -> false;
    };
  }

  <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
    return word(name).flatMap(word -> constant(name, word, type));
  }

  <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
    var chosen = new HashSet<E>();
    words(name).forEach(word -> constant(name, word, type).ifPresent(chosen::add));
    return chosen;
  }

  private <E extends Enum<E>> Optional<E> constant(String name, String word, Class<E> type) {
    var wanted = word.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    for (var constant : type.getEnumConstants()) {
      if (constant.name().equals(wanted)) {
        return Optional.of(constant);
      }
    }
    wrong(name, word);
    return Optional.empty();
  }

  /** A whole number between the bounds. */
  Optional<Integer> number(String name, int least, int most) {
    return decimal(name)
        .filter(
            value -> {
              var fits =
                  value.stripTrailingZeros().scale() <= 0
                      && value.compareTo(BigDecimal.valueOf(least)) >= 0
                      && value.compareTo(BigDecimal.valueOf(most)) <= 0;
              if (!fits) {
                wrong(name, value.toPlainString());
              }
              return fits;
            })
        .map(BigDecimal::intValueExact);
  }

  /** A number that is not below zero, with a point or a comma. */
  Optional<BigDecimal> decimal(String name) {
    return word(name).flatMap(word -> decimal(name, word));
  }

  private Optional<BigDecimal> decimal(String name, String word) {
    if (word.length() <= 15 && word.chars().allMatch(c -> "0123456789.,".indexOf(c) >= 0)) {
      try {
        return Optional.of(new BigDecimal(word.replace(',', '.')));
      } catch (NumberFormatException e) {
        wrong(name, word);
        return Optional.empty();
      }
    }
    wrong(name, word);
    return Optional.empty();
  }

  /** The objects of a list; a list may also be an object with numbers for names. */
  List<Fields> rows(String name) {
    var rows = new ArrayList<Fields>();
    for (var row : field(name)) {
      if (row.isObject()) {
        rows.add(new Fields(row, at(name) + "." + (rows.size() + 1), lang, findings));
      } else {
        wrong(name, row.asString(""));
      }
    }
    return rows;
  }

  Optional<Fields> part(String name) {
    var value = field(name);
    return value.isObject()
        ? Optional.of(new Fields(value, at(name), lang, findings))
        : Optional.empty();
  }

  /** Whether the field is a list of objects. */
  boolean holdsRows(String name) {
    var value = node.path(name);
    return value.isArray() || value.propertyStream().anyMatch(entry -> entry.getValue().isObject());
  }

  boolean has(String name) {
    return node.has(name);
  }

  /** Whether nothing is filled in at all. */
  boolean blank() {
    return blank(node);
  }

  private static boolean blank(JsonNode value) {
    return value.isContainer()
        ? value.valueStream().allMatch(Fields::blank)
        : value.asString("").isBlank();
  }

  /** Reports a value that the field cannot have. */
  void wrong(String name, String value) {
    findings.add(new TextFinding(at(name), Reason.VALUE_UNKNOWN, shorten(value)));
  }

  /** Reports every field that nobody asked for. */
  void done() {
    node.propertyStream()
        .filter(entry -> !known.contains(entry.getKey()) && !blank(entry.getValue()))
        .forEach(
            entry ->
                findings.add(
                    new TextFinding(
                        at(shorten(entry.getKey())),
                        Reason.FIELD_UNKNOWN,
                        shorten(entry.getValue().toString()))));
  }

  private JsonNode field(String name) {
    known.add(name);
    return node.path(name);
  }

  private String at(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static String shorten(String text) {
    return text.length() <= LONGEST_REPORT ? text : text.substring(0, LONGEST_REPORT - 1) + "…";
  }
}
