package org.sportel.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.feel.Expression;
import org.sportel.feel.Feel;
import org.sportel.feel.FeelRefused;
import org.sportel.forms.FormProblem.Reason;
import org.sportel.platform.LocalText;
import tools.jackson.databind.JsonNode;

/** One part of a schema while it is read; everything wrong is noted under the part's name. */
final class Node {
  private final JsonNode json;
  private final String language;
  private final List<FormProblem> problems;

  Node(JsonNode json, String language, List<FormProblem> problems) {
    this.json = json;
    this.language = language;
    this.problems = problems;
  }

  Node at(JsonNode other) {
    return new Node(other, language, problems);
  }

  JsonNode json() {
    return json;
  }

  String type() {
    return json.path("type").asString("");
  }

  /** The part's name for people: id, else key, else path. */
  String name() {
    for (String field : List.of("id", "key", "path")) {
      String name = json.path(field).asString("");
      if (!name.isEmpty()) {
        return name;
      }
    }
    return "";
  }

  void problem(Reason reason, String detail) {
    String shown = detail.length() > 200 ? detail.substring(0, 200) : detail;
    problems.add(new FormProblem(name(), type(), reason, shown));
  }

  String plain(String field) {
    String text = json.path(field).asString("");
    if (text.stripLeading().startsWith("=")) {
      problem(Reason.NO_EXPRESSION_HERE, field + ": " + text);
    }
    return text;
  }

  boolean flag(JsonNode of, String field) {
    JsonNode value = of.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return false;
    }
    if (!value.isBoolean()) {
      problem(
          value.isString() ? Reason.NO_EXPRESSION_HERE : Reason.WRONG_VALUE, field + ": " + value);
      return false;
    }
    return value.booleanValue();
  }

  Optional<BigDecimal> number(JsonNode of, String field) {
    JsonNode value = of.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (value.isNumber() && value.toString().length() <= 40) {
      return Optional.of(value.decimalValue());
    }
    try {
      if (value.isString() && value.stringValue().length() <= 40) {
        return value.stringValue().isBlank()
            ? Optional.empty()
            : Optional.of(new BigDecimal(value.stringValue().strip()));
      }
    } catch (NumberFormatException e) {
      problem(
          value.stringValue().stripLeading().startsWith("=")
              ? Reason.NO_EXPRESSION_HERE
              : Reason.WRONG_VALUE,
          field + ": " + value);
      return Optional.empty();
    }
    problem(Reason.WRONG_VALUE, field + ": " + value);
    return Optional.empty();
  }

  Optional<Integer> length(JsonNode of, String field) {
    return number(of, field)
        .map(BigDecimal::intValue)
        .filter(
            length -> {
              if (length < 0) {
                problem(Reason.WRONG_VALUE, field + ": " + length);
              }
              return length >= 0;
            });
  }

  /** A text of the schema with its translations. */
  LocalText text(String field) {
    return translated(plain(field), field);
  }

  Optional<LocalText> optionalText(String field) {
    String own = plain(field);
    return own.isBlank() ? Optional.empty() : Optional.of(translated(own, field));
  }

  LocalText translated(String own, String prefix) {
    Map<String, String> texts = new LinkedHashMap<>();
    JsonNode properties = json.path("properties");
    texts.put(properties.path("language").asString(language), own);
    for (Map.Entry<String, JsonNode> property : properties.properties()) {
      if (property.getKey().startsWith(prefix + ".") && property.getValue().isString()) {
        String tag = property.getKey().substring(prefix.length() + 1);
        if (!tag.contains(".") && !tag.isEmpty()) {
          texts.put(tag, property.getValue().stringValue());
        }
      }
    }
    return new LocalText(texts);
  }

  Optional<Expression> condition() {
    String hide = json.path("conditional").path("hide").asString("");
    if (hide.isBlank()) {
      return Optional.empty();
    }
    try {
      Expression condition = Feel.parse(hide);
      for (String name : condition.hyphenated()) {
        problem(Reason.WRONG_CONDITION, hide + " (" + name + " is a subtraction)");
      }
      return Optional.of(condition);
    } catch (FeelRefused refused) {
      problem(Reason.WRONG_CONDITION, hide + " (" + refused.reason() + ")");
      return Optional.empty();
    }
  }

  /** The key or path, split at its dots; FEEL would read a hyphen in it as a minus sign. */
  List<String> path(String field, boolean needed) {
    String path = json.path(field).asString("");
    if (path.isEmpty()) {
      if (needed) {
        problem(Reason.NO_KEY, field);
      }
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    for (String part : path.split("\\.", -1)) {
      if (!part.matches("[A-Za-z_][A-Za-z0-9_]{0,63}") || parts.size() > 5) {
        problem(Reason.NO_KEY, path);
        return List.of("unusable");
      }
      parts.add(part);
    }
    return List.copyOf(parts);
  }
}
