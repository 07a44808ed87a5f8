package org.sportel.procedure.reading;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sportel.procedure.Decisions.Rules;

/** Reads how a decision comes to its answer, for people. */
final class DecisionRules {
  private DecisionRules() {}

  /** The columns of a table with more than one; the named boxes of a context. */
  private static Set<String> several(Xml decision) {
    var columns = under(decision, "decisionTable", "output").map(x -> x.attribute("name")).toList();
    return columns.size() > 1
        ? columns.stream().filter(name -> !name.isEmpty()).collect(toSet())
        : under(decision, "context", "contextEntry", "variable")
            .map(x -> x.attribute("name"))
            .filter(name -> !name.isEmpty())
            .collect(toSet());
  }

  /** The table or the formula; neither where the decision is made up of other boxes. */
  static Rules of(Xml decision) {
    var name = decision.attribute("name");
    return new Rules(
        name,
        under(decision, "decisionTable", "input").map(DecisionRules::input).toList(),
        under(decision, "decisionTable", "output").map(one -> output(one, name)).toList(),
        under(decision, "decisionTable", "rule").map(DecisionRules::row).toList(),
        under(decision, "literalExpression", "text").findFirst().map(Xml::text).orElse("").strip(),
        several(decision));
  }

  private static String input(Xml input) {
    var label = input.attribute("label");
    return label.isEmpty()
        ? under(input, "inputExpression", "text").findFirst().map(Xml::text).orElse("").strip()
        : label;
  }

  private static String output(Xml output, String decision) {
    var label = output.attribute("label");
    var name = output.attribute("name");
    return !label.isEmpty() ? label : name.isEmpty() ? decision : name;
  }

  private static List<String> row(Xml rule) {
    return Stream.of("inputEntry", "outputEntry")
        .flatMap(kind -> under(rule, kind))
        .map(cell -> under(cell, "text").findFirst().map(Xml::text).orElse("").strip())
        .toList();
  }

  private static Stream<Xml> under(Xml within, String... path) {
    var found = Stream.of(within);
    for (var step : path) {
      found = found.flatMap(x -> x.children().stream()).filter(x -> x.name().equals(step));
    }
    return found;
  }
}
