package org.sportel.workshop.plain;

import java.util.List;
import org.w3c.dom.Element;

/** A change of a decision table, a column or a rule; cells and columns always agree in number. */
final class RuleChange {
  private final XmlPart xml;
  private final Element element;
  private final String space;

  RuleChange(XmlPart xml, Element element) {
    this.xml = xml;
    this.element = element;
    this.space = String.valueOf(element.getNamespaceURI());
  }

  void fill(String name, String value) {
    switch (name) {
      case "name" -> XmlPart.set((Element) element.getParentNode(), "name", value);
      case "policy" -> XmlPart.set(element, "hitPolicy", value);
      case "label" -> XmlPart.set(element, "label", value);
      case "variable" -> XmlPart.set(element, "name", value);
      case "expression" -> cell(asked(), value);
      case "type" ->
          XmlPart.set(element.getLocalName().equals("input") ? asked() : element, "typeRef", value);
      case "note" -> xml.text(element, space, "dmn", "description", value);
      default -> cells(name, value);
    }
  }

  private Element asked() {
    return XmlPart.child(element, "inputExpression")
        .orElseGet(() -> XmlPart.first(element, made("inputExpression")));
  }

  private void cells(String name, String value) {
    var kind = name.startsWith("in.") ? "inputEntry" : "outputEntry";
    var dot = name.indexOf('.');
    var cells = XmlPart.children(element, kind);
    if (element.getLocalName().equals("rule") && dot > 0 && dot + 3 >= name.length()) {
      for (int i = 0; i < cells.size(); i++) {
        if (name.equals((kind.equals("inputEntry") ? "in." : "out.") + i)) {
          cell(cells.get(i), value);
        }
      }
    }
  }

  private void cell(Element cell, String value) {
    XmlPart.child(cell, "text")
        .orElseGet(() -> XmlPart.last(cell, xml.make(space, "dmn", "text")))
        .setTextContent(value);
  }

  void act(String action) {
    switch (action) {
      case "addRule" -> addRule();
      case "addInput" -> addColumn("input", "inputEntry");
      case "addOutput" -> addColumn("output", "outputEntry");
      case "remove" -> remove();
      case "up" -> up();
      default -> {}
    }
  }

  private Element table() {
    return element.getLocalName().equals("decisionTable")
        ? element
        : (Element) element.getParentNode();
  }

  private Element made(String name) {
    var made = xml.make(space, "dmn", name);
    made.setAttribute("id", xml.freshId(name));
    return made;
  }

  private void addRule() {
    var table = table();
    var rule = made("rule");
    table.insertBefore(rule, element == table ? null : element.getNextSibling());
    XmlPart.children(table, "input")
        .forEach(_ -> cell(XmlPart.last(rule, made("inputEntry")), "-"));
    XmlPart.children(table, "output")
        .forEach(_ -> cell(XmlPart.last(rule, made("outputEntry")), "null"));
  }

  private void addColumn(String column, String entry) {
    var table = table();
    var made = made(column);
    made.setAttribute("label", column);
    var later = column.equals("input") ? List.of("output", "rule") : List.of("rule", "annotation");
    var before =
        XmlPart.children(table).stream()
            .filter(one -> later.contains(one.getLocalName()))
            .findFirst()
            .orElse(null);
    table.insertBefore(made, before);
    if (column.equals("input")) {
      var asked = XmlPart.last(made, made("inputExpression"));
      asked.setAttribute("typeRef", "string");
      cell(asked, "value");
    } else {
      made.setAttribute("name", made.getAttribute("id"));
      made.setAttribute("typeRef", "string");
    }
    for (var rule : XmlPart.children(table, "rule")) {
      var next = column.equals("input") ? "outputEntry" : "annotationEntry";
      var cell = made(entry);
      rule.insertBefore(cell, XmlPart.child(rule, next).orElse(null));
      cell(cell, column.equals("input") ? "-" : "null");
    }
  }

  private void remove() {
    var kind = element.getLocalName();
    if (kind.equals("decisionTable")) {
      return;
    }
    if (!kind.equals("rule")) {
      var columns = XmlPart.children(table(), kind);
      var at = columns.indexOf(element);
      if (columns.size() < 2) {
        return;
      }
      for (var rule : XmlPart.children(table(), "rule")) {
        var cells = XmlPart.children(rule, kind + "Entry");
        if (at < cells.size()) {
          XmlPart.drop(cells.get(at));
        }
      }
    }
    XmlPart.drop(element);
  }

  private void up() {
    var rules = XmlPart.children(table(), "rule");
    var at = rules.indexOf(element);
    if (at > 0) {
      table().insertBefore(element, rules.get(at - 1));
    }
  }
}
