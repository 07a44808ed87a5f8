package org.sportel.workshop.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sportel.web.MessageText;
import org.sportel.web.components.Option;
import org.sportel.workshop.Vocabulary;
import org.sportel.workshop.plain.FieldList.Action;
import org.sportel.workshop.plain.FieldList.Block;
import org.sportel.workshop.plain.FieldList.Field;
import org.w3c.dom.Element;

/** Decision tables as lists of their columns and rules. */
public final class RuleList implements PlainEditor {
  private static final List<String> POLICIES =
      List.of("UNIQUE", "FIRST", "ANY", "RULE ORDER", "COLLECT");
  private static final List<String> TYPES = List.of("string", "number", "boolean", "date");

  @Override
  public FieldList read(String body, Vocabulary words) {
    var xml = part(body);
    var blocks = new ArrayList<Block>();
    for (var table : xml.all("*", "decisionTable")) {
      blocks.add(table(table));
      XmlPart.children(table, "input").forEach(input -> blocks.add(input(input)));
      XmlPart.children(table, "output").forEach(output -> blocks.add(output(output)));
      var rules = XmlPart.children(table, "rule");
      for (int at = 0; at < rules.size(); at++) {
        blocks.add(rule(table, rules.get(at), at));
      }
    }
    return new FieldList(blocks, List.of());
  }

  /**
   * Names of the values that the tables ask for, such as {@code answers.area}.
   *
   * @throws UnreadablePart when the text is no decision
   */
  public static List<String> asked(String body) {
    return part(body).all("*", "inputExpression").stream()
        .map(asked -> XmlPart.text(asked, "text"))
        .filter(name -> !name.isEmpty() && name.chars().allMatch(RuleList::ofName))
        .distinct()
        .toList();
  }

  private static boolean ofName(int sign) {
    return Character.isLetterOrDigit(sign) || sign == '_' || sign == '.';
  }

  private static XmlPart part(String body) {
    var xml = XmlPart.read(body);
    if (xml.all("*", "decision").isEmpty()) {
      throw new UnreadablePart("decision");
    }
    return xml;
  }

  private static Block table(Element table) {
    var decision = (Element) table.getParentNode();
    var policy = table.getAttribute("hitPolicy");
    var options =
        POLICIES.stream()
            .map(one -> Option.of(one, MessageText.of("workshop.policy." + key(one)).text()))
            .toList();
    return new Block(
        id(table),
        MessageText.of("workshop.element.table"),
        name(decision),
        policy,
        List.of(
            Field.line("name", label("name"), decision.getAttribute("name")),
            Field.choice("policy", label("policy"), policy.isEmpty() ? "UNIQUE" : policy, options)),
        List.of(
            Action.of("save"),
            Action.of("addInput"),
            Action.of("addOutput"),
            Action.of("addRule")));
  }

  private static String key(String policy) {
    return policy.replace(" ", "");
  }

  private static Block input(Element input) {
    var asked = XmlPart.child(input, "inputExpression");
    var words = asked.map(one -> XmlPart.text(one, "text")).orElse("");
    return new Block(
        id(input),
        MessageText.of("workshop.element.input"),
        input.getAttribute("label").isBlank() ? words : input.getAttribute("label"),
        words,
        List.of(
            Field.line("label", label("name"), input.getAttribute("label")),
            Field.code("expression", label("expression"), words),
            type(asked.map(one -> one.getAttribute("typeRef")).orElse(""))),
        List.of(Action.of("save"), Action.of("remove")));
  }

  private static Block output(Element output) {
    return new Block(
        id(output),
        MessageText.of("workshop.element.output"),
        output.getAttribute("label").isBlank()
            ? output.getAttribute("name")
            : output.getAttribute("label"),
        output.getAttribute("name"),
        List.of(
            Field.line("label", label("name"), output.getAttribute("label")),
            Field.code("variable", label("variable"), output.getAttribute("name")),
            type(output.getAttribute("typeRef"))),
        List.of(Action.of("save"), Action.of("remove")));
  }

  private static Field type(String now) {
    var options =
        TYPES.stream()
            .map(one -> Option.of(one, MessageText.of("workshop.type." + one).text()))
            .toList();
    return Field.choice("type", label("type"), now, options);
  }

  private static Block rule(Element table, Element rule, int at) {
    var fields = new ArrayList<Field>();
    var inputs = XmlPart.children(table, "input");
    var asked = XmlPart.children(rule, "inputEntry");
    for (int i = 0; i < Math.min(inputs.size(), asked.size()); i++) {
      var column = title(inputs.get(i));
      fields.add(Field.code("in." + i, label("when", column), XmlPart.text(asked.get(i), "text")));
    }
    var outputs = XmlPart.children(table, "output");
    var given = XmlPart.children(rule, "outputEntry");
    for (int i = 0; i < Math.min(outputs.size(), given.size()); i++) {
      var column = title(outputs.get(i));
      fields.add(Field.code("out." + i, label("then", column), XmlPart.text(given.get(i), "text")));
    }
    fields.add(Field.line("note", label("note"), XmlPart.text(rule, "description")));
    var about = fields.stream().limit(4).map(Field::value).filter(v -> !v.isBlank()).toList();
    return new Block(
        id(rule),
        MessageText.of("workshop.element.rule"),
        String.valueOf(at + 1),
        String.join(" · ", about),
        fields,
        List.of(Action.of("save"), Action.of("addRule"), Action.of("up"), Action.of("remove")));
  }

  private static String title(Element column) {
    for (var name : List.of("label", "name")) {
      if (!column.getAttribute(name).isBlank()) {
        return column.getAttribute(name);
      }
    }
    return XmlPart.child(column, "inputExpression")
        .map(one -> XmlPart.text(one, "text"))
        .orElse("");
  }

  private static String id(Element element) {
    return element.getAttribute("id");
  }

  private static String name(Element element) {
    var name = element.getAttribute("name");
    return name.isBlank() ? id(element) : name;
  }

  @Override
  public String write(String body, String block, String action, Map<String, String> typed) {
    var xml = part(body);
    var element = xml.byId(block).orElseThrow(() -> new UnreadablePart(block));
    var change = new RuleChange(xml, element);
    typed.forEach((name, value) -> change.fill(name, value.strip()));
    change.act(action);
    return xml.write();
  }

  private static MessageText label(String name, Object... args) {
    return MessageText.of("workshop.field." + name, args);
  }
}
