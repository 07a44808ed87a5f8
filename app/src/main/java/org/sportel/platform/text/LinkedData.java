package org.sportel.platform.text;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Statements about things, to be read by programs: written as JSON-LD or Turtle. Names of kinds and
 * properties are short ({@code dct:title}); things are called by their full address.
 */
public final class LinkedData {
  private final Map<String, String> prefixes = new TreeMap<>();
  private final Map<String, Thing> things = new LinkedHashMap<>();

  /** What is said: another thing, a text in a language, or a value of a type. */
  public sealed interface Value {
    /** Another thing by its address, or by a short name. */
    record Ref(String iri) implements Value {}

    /** A text in a language. */
    record Words(String text, String lang) implements Value {}

    /** A value of a type such as {@code xsd:date}; without a type a plain text. */
    record Typed(String text, String type) implements Value {}
  }

  /** A thing and what is said of it. */
  public static final class Thing {
    private final String iri;
    private final List<String> types;
    private final Map<String, List<Value>> said = new LinkedHashMap<>();

    private Thing(String iri, List<String> types) {
      this.iri = iri;
      this.types = types;
    }

    /** Says something; nothing is said without a value. */
    public Thing say(String property, List<? extends Value> values) {
      if (!values.isEmpty()) {
        said.computeIfAbsent(property, _ -> new ArrayList<>()).addAll(values);
      }
      return this;
    }

    /** Says something. */
    public Thing say(String property, Value value) {
      return say(property, List.of(value));
    }

    /** Refers to another thing. */
    public Thing ref(String property, String iri) {
      return say(property, new Value.Ref(iri));
    }

    /** Says a text in each of its languages. */
    public Thing words(String property, Map<String, String> texts) {
      texts.forEach((lang, text) -> say(property, new Value.Words(text, lang)));
      return this;
    }

    /** Says a value of a type. */
    public Thing typed(String property, String text, String type) {
      return say(property, new Value.Typed(text, type));
    }
  }

  /** Gives a short name to the beginning of addresses. */
  public LinkedData prefix(String name, String iri) {
    prefixes.put(name, iri);
    return this;
  }

  /** A thing of some types; the same address is the same thing. */
  public Thing thing(String iri, String... types) {
    return things.computeIfAbsent(iri, _ -> new Thing(iri, List.of(types)));
  }

  /** As JSON-LD, to be written as JSON. */
  public Map<String, Object> jsonLd() {
    var graph = new ArrayList<Map<String, Object>>();
    for (var thing : things.values()) {
      var node = new LinkedHashMap<String, Object>();
      node.put("@id", safe(thing.iri));
      node.put("@type", thing.types);
      thing.said.forEach(
          (property, values) -> node.put(property, values.stream().map(LinkedData::json).toList()));
      graph.add(node);
    }
    var all = new LinkedHashMap<String, Object>();
    all.put("@context", prefixes);
    all.put("@graph", graph);
    return all;
  }

  private static Map<String, String> json(Value value) {
    return switch (value) {
      case Value.Ref ref -> Map.of("@id", safe(ref.iri()));
      case Value.Words words -> Map.of("@value", words.text(), "@language", words.lang());
      case Value.Typed typed when typed.type().isEmpty() -> Map.of("@value", typed.text());
      case Value.Typed typed -> Map.of("@value", typed.text(), "@type", typed.type());
    };
  }

  /** As Turtle. */
  public String turtle() {
    var text = new StringBuilder();
    prefixes.forEach((name, iri) -> text.append("@prefix %s: <%s> .\n".formatted(name, iri)));
    for (var thing : things.values()) {
      text.append('\n')
          .append(name(thing.iri))
          .append(" a ")
          .append(String.join(", ", thing.types));
      thing.said.forEach(
          (property, values) ->
              text.append(" ;\n  ")
                  .append(property)
                  .append(' ')
                  .append(values.stream().map(this::turtle).collect(joining(", "))));
      text.append(" .\n");
    }
    return text.toString();
  }

  private String turtle(Value value) {
    return switch (value) {
      case Value.Ref ref -> name(ref.iri());
      case Value.Words words -> quoted(words.text()) + '@' + words.lang();
      case Value.Typed typed ->
          quoted(typed.text()) + (typed.type().isEmpty() ? "" : "^^" + typed.type());
    };
  }

  private String name(String iri) {
    var colon = iri.indexOf(':');
    return colon > 0 && prefixes.containsKey(iri.substring(0, colon)) ? iri : '<' + safe(iri) + '>';
  }

  private static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            one -> {
              switch (one) {
                case '"', '\\' -> quoted.append('\\').appendCodePoint(one);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                  if (one >= ' ') {
                    quoted.appendCodePoint(one);
                  }
                }
              }
            });
    return quoted.append('"').toString();
  }

  /** An address without the signs that would end it. */
  private static String safe(String iri) {
    var safe = new StringBuilder();
    for (var one : iri.toCharArray()) {
      if (one <= ' ' || "<>\"{}|^`\\".indexOf(one) >= 0) {
        safe.append("%%%02X".formatted((int) one));
      } else {
        safe.append(one);
      }
    }
    return safe.toString();
  }
}
