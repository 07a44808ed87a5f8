package org.sportel.catalogue.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.platform.text.SafeXml;
import org.w3c.dom.Element;

/**
 * Compares two files of decisions, rule by rule. A rule is told as a sentence of its conditions and
 * results; the same rule is known by its id, else by its conditions.
 */
final class RuleDifferences {
  private static final int MOST = 100;

  private final List<Difference> found = new ArrayList<>();

  private RuleDifferences() {}

  /** What differs; nothing where one of the two cannot be read or they say the same. */
  static List<Difference> between(String before, String after) {
    var old = tables(before);
    var now = tables(after);
    if (old.isEmpty() || now.isEmpty()) {
      return List.of();
    }
    var comparison = new RuleDifferences();
    var ids = new LinkedHashMap<>(old.get());
    ids.putAll(now.get());
    for (var id : ids.keySet()) {
      comparison.compare(
          Optional.ofNullable(old.get().get(id)), Optional.ofNullable(now.get().get(id)));
    }
    return comparison.found.stream().limit(MOST).toList();
  }

  /**
   * A decision.
   *
   * @param columns what it asks and says
   * @param policy which of several fitting rules counts
   * @param rules a decision without a table has one without conditions
   */
  private record Table(String name, String columns, String policy, List<Rule> rules) {}

  /** A rule: if so, then so. */
  private record Rule(String id, String when, String then) {
    Said said() {
      return new Said.Value(when.isEmpty() ? then : when + " → " + then);
    }
  }

  private void compare(Optional<Table> before, Optional<Table> after) {
    if (before.isEmpty() || after.isEmpty()) {
      var name = after.or(() -> before).map(Table::name).orElse("");
      add("decision", said(before), said(after), name);
      return;
    }
    var old = before.get();
    var now = after.get();
    change("columns", old.columns(), now.columns(), now.name());
    change("policy", old.policy(), now.policy(), now.name());
    rules(old, now);
  }

  private static Said said(Optional<Table> table) {
    return table.<Said>map(one -> new Said.Value(one.columns())).orElseGet(Said.Nothing::new);
  }

  private void change(String field, String before, String after, String table) {
    if (!before.equals(after)) {
      add(field, new Said.Value(before), new Said.Value(after), table);
    }
  }

  private void rules(Table before, Table after) {
    var old = new ArrayList<>(before.rules());
    var now = new ArrayList<>(after.rules());
    now.removeIf(rule -> old.removeIf(one -> one.said().equals(rule.said())));
    for (var rule : List.copyOf(old)) {
      partner(rule, now)
          .ifPresent(
              other -> {
                old.remove(rule);
                now.remove(other);
                add("rules", rule.said(), other.said(), after.name());
              });
    }
    old.forEach(rule -> add("rules", rule.said(), new Said.Nothing(), after.name()));
    now.forEach(rule -> add("rules", new Said.Nothing(), rule.said(), after.name()));
    if (old.isEmpty()
        && now.isEmpty()
        && !order(before).equals(order(after))
        && order(before).size() == order(after).size()) {
      var moved =
          order(before).stream().sorted().toList().equals(order(after).stream().sorted().toList());
      if (moved) {
        found.add(
            new Difference(
                ChangeArea.DECISIONS,
                "ruleOrder",
                Difference.Deed.CHANGED,
                new Said.Value(after.name()),
                new Said.Nothing(),
                new Said.Nothing()));
      }
    }
  }

  private static List<String> order(Table table) {
    return table.rules().stream().map(rule -> rule.said().toString()).toList();
  }

  private static Optional<Rule> partner(Rule rule, List<Rule> others) {
    return others.stream()
        .filter(other -> !rule.id().isEmpty() && rule.id().equals(other.id()))
        .findFirst()
        .or(() -> others.stream().filter(other -> other.when().equals(rule.when())).findFirst());
  }

  private void add(String field, Said before, Said after, String table) {
    found.add(
        new Difference(
            ChangeArea.DECISIONS,
            field,
            Difference.deed(before, after),
            new Said.Value(table),
            before,
            after));
  }

  /** The decisions of a file by id; empty where it cannot be read. */
  private static Optional<Map<String, Table>> tables(String body) {
    return SafeXml.read(body)
        .map(
            document -> {
              var tables = new LinkedHashMap<String, Table>();
              for (var decision : all(document.getDocumentElement(), "decision")) {
                tables.put(decision.getAttribute("id"), table(decision));
              }
              return tables;
            });
  }

  private static Table table(Element decision) {
    var name = decision.getAttribute("name");
    var known = name.isBlank() ? decision.getAttribute("id") : name;
    var tables = all(decision, "decisionTable");
    if (tables.isEmpty()) {
      return new Table(known, "", "", List.of(new Rule("", "", text(decision))));
    }
    var table = tables.getFirst();
    var inputs = children(table, "input").stream().map(RuleDifferences::label).toList();
    var outputs = children(table, "output").stream().map(RuleDifferences::label).toList();
    return new Table(
        known,
        String.join(", ", inputs) + " → " + String.join(", ", outputs),
        table.getAttribute("hitPolicy").isEmpty() ? "UNIQUE" : table.getAttribute("hitPolicy"),
        children(table, "rule").stream().map(rule -> rule(rule, inputs, outputs)).toList());
  }

  private static String label(Element column) {
    return List.of(column.getAttribute("label"), column.getAttribute("name"), text(column)).stream()
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse("?");
  }

  private static Rule rule(Element rule, List<String> inputs, List<String> outputs) {
    return new Rule(
        rule.getAttribute("id"),
        cells(children(rule, "inputEntry"), inputs, " "),
        cells(children(rule, "outputEntry"), outputs, " = "));
  }

  /** Cells with the names of their columns; one that takes anything is passed over. */
  private static String cells(List<Element> cells, List<String> names, String between) {
    var said = new ArrayList<String>();
    for (int at = 0; at < cells.size(); at++) {
      var text = text(cells.get(at));
      if (!text.isEmpty() && !text.equals("-")) {
        said.add((at < names.size() ? names.get(at) : "?") + between + text);
      }
    }
    return said.isEmpty() ? "*" : String.join(", ", said);
  }

  private static String text(Element element) {
    return String.join(" ", element.getTextContent().strip().lines().map(String::strip).toList());
  }

  private static List<Element> children(Element parent, String name) {
    return all(parent, name).stream().filter(one -> parent.equals(one.getParentNode())).toList();
  }

  private static List<Element> all(Element parent, String name) {
    var nodes = parent.getElementsByTagNameNS("*", name);
    var elements = new ArrayList<Element>();
    for (int at = 0; at < nodes.getLength(); at++) {
      elements.add((Element) nodes.item(at));
    }
    return elements;
  }
}
