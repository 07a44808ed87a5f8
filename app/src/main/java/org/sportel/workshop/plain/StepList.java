package org.sportel.workshop.plain;

import static org.sportel.workshop.plain.ProcedurePart.BPMN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sportel.platform.Lang;
import org.sportel.web.MessageText;
import org.sportel.web.components.Option;
import org.sportel.workshop.Vocabulary;
import org.sportel.workshop.plain.FieldList.Action;
import org.sportel.workshop.plain.FieldList.Block;
import org.sportel.workshop.plain.FieldList.Field;
import org.w3c.dom.Element;

/** A procedure as the list of its steps: name, who, form, ways out, activity, time, conditions. */
public final class StepList implements PlainEditor {
  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
  private static final List<String> TASKS = List.of("serviceTask", "sendTask", "businessRuleTask");
  private static final List<String> TRANSLATIONS = List.of("sq", "sr-Latn");

  @Override
  public FieldList read(String body, Vocabulary words) {
    var part = new ProcedurePart(XmlPart.read(body));
    var moves = new StepMoves(part);
    var blocks = part.steps().stream().map(step -> block(part, moves, step, words)).toList();
    return new FieldList(blocks, List.of());
  }

  private static Block block(ProcedurePart part, StepMoves moves, Element step, Vocabulary words) {
    var fields = new ArrayList<Field>();
    fields.add(Field.line("name", label("name"), step.getAttribute("name")));
    fields.addAll(StepTexts.names("name.", step, lang -> label("nameIn", Lang.label(lang))));
    var about = "";
    var kind = step.getLocalName();
    if (kind.equals("userTask")) {
      fields.addAll(task(step, words));
      about = who(step, words);
    } else if (TASKS.contains(kind)) {
      fields.addAll(call(step, words));
      fields.addAll(StepTexts.of(step));
      about = ProcedurePart.extension(step, "taskDefinition", "type");
    } else if (kind.endsWith("Event") && sends(step)) {
      fields.addAll(call(step, words));
      about = ProcedurePart.extension(step, "taskDefinition", "type");
    }
    fields.addAll(StepEvents.of(part, step));
    fields.addAll(ways(part, step));
    var actions = new ArrayList<>(List.of(Action.of("save")));
    if (moves.canAdd(step) && !kind.equals("boundaryEvent")) {
      actions.add(Action.of("addTask"));
      actions.add(Action.of("addCall"));
    }
    if (moves.canRemove(step)) {
      actions.add(Action.of("remove"));
    }
    return new Block(
        ProcedurePart.id(step),
        MessageText.of("workshop.element." + kind),
        part.name(ProcedurePart.id(step)),
        about.isEmpty() ? StepEvents.about(part, step) : about,
        fields,
        actions);
  }

  private static boolean sends(Element step) {
    return !ProcedurePart.extension(step, "taskDefinition", "type").isEmpty();
  }

  private static List<Field> task(Element step, Vocabulary words) {
    var headers = ProcedurePart.headers(step);
    var fields = new ArrayList<Field>();
    var kind = headers.getOrDefault("kind", "");
    fields.add(Field.choice("who", label("who"), groups(step), with(words.groups(), groups(step))));
    fields.add(Field.choice("kind", label("kind"), kind, with(words.kinds(), kind)));
    var skill = headers.getOrDefault("skill", "");
    if (!words.skills().isEmpty() || !skill.isEmpty()) {
      fields.add(Field.choice("skill", label("skill"), skill, with(words.skills(), skill)));
    }
    fields.add(Field.choice("form", label("form"), form(step), with(words.forms(), form(step))));
    fields.add(
        Field.code("due", label("due"), ProcedurePart.extension(step, "taskSchedule", "dueDate")));
    fields.add(Field.code("outcomes", label("outcomes"), headers.getOrDefault("outcomes", "")));
    for (var code : codes(headers.getOrDefault("outcomes", ""))) {
      var key = "outcome." + code;
      fields.add(Field.line(key, label("outcome", code), headers.getOrDefault(key, "")));
      for (var lang : TRANSLATIONS) {
        fields.add(
            Field.line(
                key + "." + lang,
                label("outcomeIn", code, Lang.label(lang)),
                headers.getOrDefault(key + "." + lang, "")));
      }
    }
    return fields;
  }

  private static String groups(Element step) {
    return ProcedurePart.extension(step, "assignmentDefinition", "candidateGroups");
  }

  private static String form(Element step) {
    var id = ProcedurePart.extension(step, "formDefinition", "formId");
    return id.isEmpty() ? ProcedurePart.extension(step, "formDefinition", "formKey") : id;
  }

  private static String who(Element step, Vocabulary words) {
    var group = groups(step);
    return words.groups().stream()
        .filter(option -> option.value().equals(group))
        .map(Option::label)
        .findFirst()
        .orElse(group);
  }

  private static List<Field> call(Element step, Vocabulary words) {
    var type = ProcedurePart.extension(step, "taskDefinition", "type");
    var fields = new ArrayList<Field>();
    if (step.getLocalName().equals("businessRuleTask")) {
      var decision = ProcedurePart.extension(step, "calledDecision", "decisionId");
      fields.add(
          Field.choice("decision", label("decision"), decision, with(words.decisions(), decision)));
      fields.add(
          Field.code(
              "result",
              label("result"),
              ProcedurePart.extension(step, "calledDecision", "resultVariable")));
    } else {
      var all = words.activities().stream().map(one -> Option.of(one.type(), one.type())).toList();
      fields.add(Field.choice("activity", label("activity"), type, with(all, type)));
    }
    var inputs = ProcedurePart.inputs(step);
    words
        .activity(type)
        .ifPresent(
            contract ->
                contract
                    .inputs()
                    .forEach(
                        input ->
                            fields.add(
                                Field.code(
                                    "input." + input.name(),
                                    label(
                                        input.required() ? "input" : "inputOptional", input.name()),
                                    inputs.getOrDefault(input.name(), "")))));
    return fields;
  }

  private static List<Field> ways(ProcedurePart part, Element step) {
    var fields = new ArrayList<Field>();
    var out = part.outgoing(ProcedurePart.id(step));
    if (out.size() < 2) {
      return fields;
    }
    for (var flow : out) {
      var id = ProcedurePart.id(flow);
      var to = part.name(flow.getAttribute("targetRef"));
      fields.add(Field.line("way." + id, label("way", to), flow.getAttribute("name")));
      fields.addAll(
          StepTexts.names("way." + id + ".", flow, lang -> label("wayIn", to, Lang.label(lang))));
      fields.add(
          Field.code("if." + id, label("if", to), XmlPart.text(flow, "conditionExpression")));
    }
    if (step.getLocalName().equals("exclusiveGateway")) {
      var options =
          out.stream()
              .map(
                  flow ->
                      Option.of(ProcedurePart.id(flow), part.name(flow.getAttribute("targetRef"))))
              .toList();
      fields.add(
          Field.choice("otherwise", label("otherwise"), step.getAttribute("default"), options));
    }
    return fields;
  }

  @Override
  public String write(String body, String block, String action, Map<String, String> typed) {
    var part = new ProcedurePart(XmlPart.read(body));
    var step = part.step(block).orElseThrow(() -> new UnreadablePart(block));
    var moves = new StepMoves(part);
    fill(part, step, typed);
    switch (action) {
      case "addTask" -> added(part, moves, step, "userTask");
      case "addCall" -> added(part, moves, step, "serviceTask");
      case "remove" -> {
        if (moves.canRemove(step)) {
          moves.remove(step);
        }
      }
      default -> {}
    }
    return part.xml().write();
  }

  private static void added(ProcedurePart part, StepMoves moves, Element step, String kind) {
    if (!moves.canAdd(step)) {
      return;
    }
    var made = moves.add(step, kind, "");
    if (kind.equals("userTask")) {
      part.extension(made, "assignmentDefinition", "candidateGroups", "officer");
      part.header(made, "kind", "work");
    }
  }

  private static void fill(ProcedurePart part, Element step, Map<String, String> typed) {
    typed.forEach((name, value) -> fill(part, step, name, value.strip()));
    for (var flow : part.outgoing(ProcedurePart.id(step))) {
      var id = ProcedurePart.id(flow);
      if (typed.containsKey("way." + id)) {
        XmlPart.set(flow, "name", typed.getOrDefault("way." + id, "").strip());
      }
      for (var lang : TRANSLATIONS) {
        var name = typed.get("way." + id + "." + lang);
        if (name != null) {
          part.name(flow, lang, name.strip());
        }
      }
      if (typed.containsKey("if." + id)) {
        condition(part, flow, typed.getOrDefault("if." + id, "").strip());
      }
    }
  }

  private static void fill(ProcedurePart part, Element step, String name, String value) {
    switch (name) {
      case "name" -> XmlPart.set(step, "name", value);
      case "who" -> part.extension(step, "assignmentDefinition", "candidateGroups", value);
      case "kind", "outcomes", "skill" -> part.header(step, name, value);
      case "form" -> form(part, step, value);
      case "due" -> part.extension(step, "taskSchedule", "dueDate", value);
      case "activity" -> part.extension(step, "taskDefinition", "type", value);
      case "decision" -> part.extension(step, "calledDecision", "decisionId", value);
      case "result" -> part.extension(step, "calledDecision", "resultVariable", value);
      case "called", "stops", "time", "message", "key" -> StepEvents.fill(part, step, name, value);
      case "otherwise" -> XmlPart.set(step, "default", value);
      default -> {
        if (name.startsWith("name.")) {
          part.name(step, name.substring("name.".length()), value);
        } else if (name.startsWith("outcome.")) {
          part.header(step, name, value);
        } else if (name.startsWith(StepTexts.FIELD)) {
          part.header(step, name.substring(StepTexts.FIELD.length()), value);
        } else if (name.startsWith("input.")) {
          part.input(step, name.substring("input.".length()), value);
        }
      }
    }
  }

  private static void form(ProcedurePart part, Element step, String value) {
    var key = ProcedurePart.extension(step, "formDefinition", "formKey");
    part.extension(step, "formDefinition", key.isEmpty() ? "formId" : "formKey", value);
  }

  private static void condition(ProcedurePart part, Element flow, String value) {
    part.xml().text(flow, BPMN, "bpmn", "conditionExpression", value);
    XmlPart.child(flow, "conditionExpression")
        .filter(one -> !one.hasAttribute("xsi:type"))
        .ifPresent(
            one -> {
              var prefix = flow.getPrefix() == null ? "" : flow.getPrefix() + ":";
              part.xml().declare("xsi", XSI);
              one.setAttributeNS(XSI, "xsi:type", prefix + "tFormalExpression");
            });
  }

  private static List<String> codes(String outcomes) {
    return Arrays.stream(outcomes.split(",", -1))
        .map(String::strip)
        .filter(code -> !code.isEmpty())
        .toList();
  }

  /** The choices with what the model says now, whatever it is. */
  private static List<Option> with(List<Option> options, String now) {
    if (now.isEmpty() || options.stream().anyMatch(option -> option.value().equals(now))) {
      return options;
    }
    var all = new ArrayList<>(options);
    all.add(Option.of(now, now));
    return all;
  }

  private static MessageText label(String name, Object... args) {
    return MessageText.of("workshop.field." + name, args);
  }
}
