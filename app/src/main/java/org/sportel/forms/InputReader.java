package org.sportel.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sportel.feel.FeelRefused;
import org.sportel.feel.TextPattern;
import org.sportel.forms.Checks.Bounds;
import org.sportel.forms.Checks.Kind;
import org.sportel.forms.Checks.Shape;
import org.sportel.forms.FormProblem.Reason;
import org.sportel.forms.Input.Choice;
import org.sportel.forms.When.Side;
import tools.jackson.databind.JsonNode;

/** Reads how a question is answered and checked. */
final class InputReader {
  private static final int CHOICES = 1_000;

  private InputReader() {}

  /**
   * The way of answering, or nothing where the type is no question.
   *
   * @param before keys of the questions before it
   */
  static Optional<Input> input(Node node, Set<String> before) {
    return Optional.ofNullable(
        switch (node.type()) {
          case "textfield" ->
              new Input.Line(adorner(node, "prefixAdorner"), adorner(node, "suffixAdorner"));
          case "textarea" -> new Input.Paragraph();
          case "number" -> figure(node);
          case "checkbox" -> new Input.Tick();
          case "radio" -> new Input.OneOf(choices(node), false);
          case "select" -> new Input.OneOf(choices(node), true);
          case "checklist" -> new Input.ManyOf(choices(node));
          case "datetime" -> moment(node, before);
          case "filepicker" ->
              new Input.Upload(node.flag(node.json(), "multiple"), node.plain("accept"));
          default -> null;
        });
  }

  private static Input figure(Node node) {
    int decimals = node.length(node.json(), "decimalDigits").orElse(-1);
    Optional<BigDecimal> increment =
        node.number(node.json(), "increment").filter(step -> step.signum() > 0);
    return new Input.Figure(
        decimals,
        increment,
        node.flag(node.json(), "serializeToString"),
        adorner(node, "prefixAdorner"),
        adorner(node, "suffixAdorner"));
  }

  private static String adorner(Node node, String which) {
    String text = node.json().path("appearance").path(which).asString("");
    if (text.startsWith("=")) {
      node.problem(Reason.NO_EXPRESSION_HERE, which + ": " + text);
    }
    return text;
  }

  private static Input moment(Node node, Set<String> before) {
    String kept = node.json().path("timeSerializingFormat").asString("no_timezone");
    if (!kept.equals("no_timezone")) {
      node.problem(Reason.WRONG_VALUE, "timeSerializingFormat: " + kept);
    }
    return switch (node.json().path("subtype").asString("date")) {
      case "date" -> new Input.Day(when(node, before));
      case "time" -> new Input.Hour(minutes(node));
      case "datetime" -> new Input.DayAndHour(when(node, before), minutes(node));
      default -> {
        node.problem(Reason.WRONG_VALUE, "subtype: " + node.json().path("subtype"));
        yield new Input.Hour(1);
      }
    };
  }

  private static When when(Node node, Set<String> before) {
    JsonNode properties = node.json().path("properties");
    String when = properties.path("when").asString("");
    Side side =
        switch (when) {
          case "" -> node.flag(node.json(), "disallowPassedDates") ? Side.FUTURE : Side.ANY;
          case "past" -> Side.PAST;
          case "future" -> Side.FUTURE;
          default -> {
            node.problem(Reason.WRONG_VALUE, "when: " + when);
            yield Side.ANY;
          }
        };
    String first = properties.path("notBefore").asString("");
    if (!first.isEmpty() && !before.contains(first)) {
      node.problem(Reason.WRONG_VALUE, "notBefore: " + first);
    }
    return new When(side, first.isEmpty() ? Optional.empty() : Optional.of(first));
  }

  private static int minutes(Node node) {
    int minutes = node.length(node.json(), "timeInterval").orElse(1);
    if (minutes < 1 || minutes > 60) {
      node.problem(Reason.WRONG_VALUE, "timeInterval: " + minutes);
      return 1;
    }
    return minutes;
  }

  private static List<Choice> choices(Node node) {
    if (node.json().has("valuesKey") || node.json().has("valuesExpression")) {
      node.problem(Reason.NO_CHOICES, "valuesKey, valuesExpression");
    }
    List<Choice> choices = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (JsonNode option : node.json().path("values").values()) {
      String value = option.path("value").asString("");
      if (value.isEmpty() || choices.size() == CHOICES || !seen.add(value)) {
        node.problem(Reason.WRONG_VALUE, "values: " + option);
        continue;
      }
      choices.add(
          new Choice(
              value,
              node.translated(option.path("label").asString(value), "option." + value),
              need(node, value)));
    }
    if (choices.isEmpty()) {
      node.problem(Reason.NO_CHOICES, "values");
    }
    return List.copyOf(choices);
  }

  private static Optional<Need> need(Node node, String value) {
    String needs = node.json().path("properties").path("needs." + value).asString("");
    Optional<Need> need =
        Arrays.stream(Need.values())
            .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(needs))
            .findFirst();
    if (need.isEmpty() && !needs.isEmpty()) {
      node.problem(Reason.WRONG_VALUE, "needs: " + needs);
    }
    return need;
  }

  static Checks checks(Node node) {
    JsonNode validate = node.json().path("validate");
    if (!validate.isObject()) {
      return Checks.NONE;
    }
    Bounds bounds =
        new Bounds(
            node.number(validate, "min"),
            node.number(validate, "max"),
            node.length(validate, "minLength"),
            node.length(validate, "maxLength"));
    return new Checks(
        node.flag(validate, "required"), bounds, shape(node, validate), kind(node, validate));
  }

  private static Optional<Shape> shape(Node node, JsonNode validate) {
    String pattern = validate.path("pattern").asString("");
    if (pattern.isEmpty()) {
      return Optional.empty();
    }
    try {
      String words = validate.path("patternErrorMessage").asString("");
      return Optional.of(
          new Shape(
              TextPattern.of(pattern),
              words.isBlank() ? Optional.empty() : Optional.of(node.translated(words, "pattern"))));
    } catch (FeelRefused refused) {
      node.problem(Reason.WRONG_PATTERN, pattern);
      return Optional.empty();
    }
  }

  private static Kind kind(Node node, JsonNode validate) {
    return switch (validate.path("validationType").asString("")) {
      case "", "custom" -> Kind.ANY;
      case "email" -> Kind.EMAIL;
      case "phone" -> Kind.PHONE;
      default -> {
        node.problem(Reason.WRONG_VALUE, "validationType: " + validate.path("validationType"));
        yield Kind.ANY;
      }
    };
  }
}
