package org.sportel.catalogue.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sportel.platform.LocalText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Compares two form-js schemas, question by question. */
final class FormDifferences {
  private static final JsonNode EMPTY = JsonNodeFactory.instance.objectNode();
  private static final List<String> TOLD = List.of("label", "description", "text");

  private final ChangeArea area;
  private final List<Difference> found = new ArrayList<>();

  private FormDifferences(ChangeArea area) {
    this.area = area;
  }

  /** What differs, in the order of the questions. */
  static List<Difference> between(ChangeArea area, JsonNode before, JsonNode after) {
    var comparison = new FormDifferences(area);
    var old = questions(before);
    var now = questions(after);
    var names = new LinkedHashSet<>(old.keySet());
    names.addAll(now.keySet());
    for (var name : names) {
      comparison.compare(old.get(name), now.get(name), name);
    }
    return comparison.found;
  }

  private static Map<String, JsonNode> questions(JsonNode schema) {
    var questions = new LinkedHashMap<String, JsonNode>();
    collect(schema.path("components"), questions);
    return questions;
  }

  private static void collect(JsonNode components, Map<String, JsonNode> questions) {
    for (var component : components) {
      // Uploads are made from the card's documents, whose differences are told there.
      if (component.at("/properties/document").asString("").isEmpty()) {
        questions.put(component.path("key").asString(component.path("id").asString("")), component);
      }
      collect(component.path("components"), questions);
    }
  }

  private void compare(@Nullable JsonNode before, @Nullable JsonNode after, String name) {
    if (before == null || after == null) {
      var known = before == null ? after : before;
      var deed = before == null ? Difference.Deed.ADDED : Difference.Deed.REMOVED;
      add("question", deed, subject(known == null ? EMPTY : known, name));
      return;
    }
    var subject = subject(after, name);
    for (var field : TOLD) {
      say(field, subject, words(before, field), words(after, field));
    }
    required(subject, before, after);
    say("options", subject, options(before), options(after));
    if (!rest(before).equals(rest(after))) {
      add("rule", Difference.Deed.CHANGED, subject);
    }
  }

  private void required(Said subject, JsonNode before, JsonNode after) {
    var must = after.at("/validate/required").asBoolean(false);
    if (before.at("/validate/required").asBoolean(false) != must) {
      add(must ? "required" : "voluntary", Difference.Deed.CHANGED, subject);
    }
  }

  private static Said subject(JsonNode component, String name) {
    var label = words(component, "label");
    var text = label instanceof Said.Nothing ? words(component, "text") : label;
    return text instanceof Said.Nothing ? new Said.Value(name) : text;
  }

  private static Said words(JsonNode component, String field) {
    var texts = new TreeMap<String, String>();
    put(texts, "en", component.path(field).asString(""));
    component
        .path("properties")
        .propertyStream()
        .filter(more -> more.getKey().startsWith(field + "."))
        .forEach(
            more ->
                put(
                    texts,
                    more.getKey().substring(field.length() + 1),
                    more.getValue().asString("")));
    return texts.isEmpty() ? new Said.Nothing() : new Said.Words(new LocalText(texts));
  }

  private static void put(Map<String, String> texts, String tag, String text) {
    if (!text.isBlank()) {
      texts.put(tag, text.strip());
    }
  }

  private static Said options(JsonNode component) {
    var labels =
        component
            .path("values")
            .valueStream()
            .map(option -> option.path("label").asString(option.path("value").asString("")))
            .toList();
    return labels.isEmpty() ? new Said.Nothing() : new Said.Value(String.join(", ", labels));
  }

  /** What is left when words, options and the layout are taken away: kind, conditions, limits. */
  private static JsonNode rest(JsonNode component) {
    var rest = (ObjectNode) component.deepCopy();
    rest.remove(List.of("label", "description", "text", "values", "components", "layout", "id"));
    rest.remove("properties");
    if (rest.get("validate") instanceof ObjectNode limits) {
      limits.remove("required");
      if (limits.isEmpty()) {
        rest.remove("validate");
      }
    }
    return rest;
  }

  private void say(String field, Said subject, Said before, Said after) {
    if (!before.equals(after)) {
      found.add(
          new Difference(area, field, Difference.deed(before, after), subject, before, after));
    }
  }

  private void add(String field, Difference.Deed deed, Said subject) {
    found.add(new Difference(area, field, deed, subject, new Said.Nothing(), new Said.Nothing()));
  }
}
