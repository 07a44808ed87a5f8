package org.sportel.procedure.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sportel.procedure.Activity;
import org.sportel.procedure.Element;
import org.sportel.procedure.Formula;
import org.sportel.procedure.Reason;

/** Reads tasks, sub-processes and calls with their extensions. */
final class ReadActivities {
  static final Set<String> NAMES =
      Set.of(
          "userTask",
          "manualTask",
          "task",
          "serviceTask",
          "sendTask",
          "businessRuleTask",
          "receiveTask",
          "subProcess",
          "callActivity");

  private static final Set<String> KNOWN_PARTS =
      Set.of(
          "documentation",
          "extensionElements",
          "incoming",
          "outgoing",
          "ioSpecification",
          "property",
          "dataInputAssociation",
          "dataOutputAssociation",
          "multiInstanceLoopCharacteristics",
          "humanPerformer",
          "performer",
          "potentialOwner",
          "auditing",
          "monitoring");

  private static final Set<String> LOOP_PARTS =
      Set.of(
          "documentation",
          "extensionElements",
          "loopCardinality",
          "loopDataInputRef",
          "inputDataItem",
          "completionCondition");

  private final ReadingContext context;

  ReadActivities(ReadingContext context) {
    this.context = context;
  }

  Activity read(Xml node, String scope) {
    var face = context.face(node, scope);
    var mappings = new ReadMappings(context).read(node);
    var repeat = node.one("multiInstanceLoopCharacteristics").map(x -> repeat(node, x));
    if (!node.name().equals("subProcess")) {
      refuseUnknownParts(node, node, KNOWN_PARTS);
    }
    return switch (node.name()) {
      case "userTask" -> new Activity.UserTask(face, mappings, repeat, assignment(node));
      case "serviceTask", "sendTask" ->
          new Activity.CallTask(face, mappings, repeat, call(node, node));
      case "businessRuleTask" -> decision(node, face, mappings, repeat);
      case "receiveTask" ->
          new Activity.ReceiveTask(face, mappings, repeat, context.message(node, node));
      case "subProcess" ->
          new Activity.SubProcess(face, mappings, repeat, node.flag("triggeredByEvent", false));
      case "callActivity" -> callActivity(node, face, mappings, repeat);
      default -> new Activity.PassTask(face, mappings, repeat);
    };
  }

  private void refuseUnknownParts(Xml node, Xml holder, Set<String> known) {
    holder.children().stream()
        .filter(x -> x.space().equals(Xml.BPMN) && !known.contains(x.name()))
        .forEach(x -> context.findings().error(node, Reason.UNSUPPORTED_PART, x.name()));
  }

  private Activity.Assignment assignment(Xml node) {
    Xml zeebe = Extensions.zeebe(node, "assignmentDefinition").orElse(node);
    String assignee = first(zeebe.attribute("assignee"), Extensions.attribute(node, "assignee"));
    String groups =
        first(zeebe.attribute("candidateGroups"), Extensions.attribute(node, "candidateGroups"));
    String users =
        first(zeebe.attribute("candidateUsers"), Extensions.attribute(node, "candidateUsers"));
    String form =
        first(
            Extensions.zeebe(node, "formDefinition")
                .map(
                    f ->
                        first(
                            f.attribute("formId"),
                            f.attribute("formKey"),
                            f.attribute("externalReference")))
                .orElse(""),
            Extensions.attribute(node, "formKey"),
            Extensions.attribute(node, "formRef"));
    String due =
        first(
            Extensions.zeebe(node, "taskSchedule").map(x -> x.attribute("dueDate")).orElse(""),
            Extensions.attribute(node, "dueDate"));
    String priority =
        first(
            Extensions.zeebe(node, "priorityDefinition")
                .map(x -> x.attribute("priority"))
                .orElse(""),
            Extensions.attribute(node, "priority"));
    return new Activity.Assignment(
        context.formula(node, first(assignee, performer(node))),
        context.formula(node, first(groups, owners(node))),
        context.formula(node, users),
        context.formula(node, form),
        context.formula(node, due),
        context.formula(node, priority),
        Extensions.headers(node));
  }

  /** Standard BPMN resources: {@code potentialOwner} with a formal expression names groups. */
  private static String owners(Xml node) {
    return resource(node, "potentialOwner").replaceAll("group\\(([^)]*)\\)", "$1");
  }

  private static String performer(Xml node) {
    return first(resource(node, "humanPerformer"), resource(node, "performer"));
  }

  private static String resource(Xml node, String role) {
    return node.all(role)
        .flatMap(Xml::deep)
        .filter(x -> x.is("formalExpression"))
        .map(Xml::text)
        .findFirst()
        .orElse("");
  }

  /**
   * What the program shall do: from Zeebe, from the property {@code activity} that stands beside
   * another engine's names, or from those names by the table.
   */
  Activity.Call call(Xml owner, Xml node) {
    var headers = Extensions.headers(node);
    var zeebe = Extensions.zeebe(node, "taskDefinition").map(x -> x.attribute("type")).orElse("");
    if (!zeebe.isEmpty()) {
      return new Activity.Call(context.formula(owner, zeebe), headers);
    }
    var named = headers.getOrDefault("activity", "");
    if (!named.isEmpty()) {
      return new Activity.Call(Formula.constant(named), headers);
    }
    String foreign = foreign(node);
    if (foreign.isEmpty()) {
      context.findings().error(owner, Reason.NO_ACTIVITY_TYPE);
      return new Activity.Call(Formula.EMPTY, headers);
    }
    Optional<String> type = context.names().type(foreign);
    if (type.isEmpty()) {
      context.findings().error(owner, Reason.UNMAPPED_ACTIVITY, foreign);
    }
    return new Activity.Call(Formula.constant(type.orElse("")), headers);
  }

  /** What another engine would call: a class, a delegate, a topic. */
  private static String foreign(Xml node) {
    return Stream.of("class", "delegateExpression", "expression", "topic", "type")
        .map(name -> Extensions.attribute(node, name))
        .filter(value -> !value.isEmpty() && !value.equals("external"))
        .findFirst()
        .orElse("");
  }

  private Activity decision(
      Xml node, Element.Face face, Activity.Mappings mappings, Optional<Activity.Repeat> repeat) {
    Optional<Xml> called = Extensions.zeebe(node, "calledDecision");
    String id =
        called
            .map(x -> x.attribute("decisionId"))
            .orElseGet(() -> Extensions.attribute(node, "decisionRef"));
    if (id.isEmpty()
        && (Extensions.zeebe(node, "taskDefinition").isPresent()
            || Extensions.headers(node).containsKey("activity")
            || !foreign(node).isEmpty())) {
      return new Activity.CallTask(face, mappings, repeat, call(node, node));
    }
    if (id.isEmpty()) {
      context.findings().error(node, Reason.NO_DECISION);
    }
    String result =
        called
            .map(x -> x.attribute("resultVariable"))
            .orElseGet(() -> Extensions.attribute(node, "resultVariable"));
    return new Activity.DecisionTask(
        face, mappings, repeat, context.formula(node, id), first(result, "result"));
  }

  private Activity callActivity(
      Xml node, Element.Face face, Activity.Mappings mappings, Optional<Activity.Repeat> repeat) {
    Optional<Xml> zeebe = Extensions.zeebe(node, "calledElement");
    String process =
        first(zeebe.map(x -> x.attribute("processId")).orElse(""), node.attribute("calledElement"));
    if (process.isEmpty() || process.startsWith("=") || Juel.inside(process)) {
      context.findings().error(node, Reason.NO_CALLED_PROCESS);
    }
    boolean open = !context.dialect().imported();
    boolean in =
        zeebe
            .map(x -> x.flag("propagateAllParentVariables", true))
            .orElse(open || all(node, "in") || inherits(node));
    boolean out =
        zeebe.map(x -> x.flag("propagateAllChildVariables", true)).orElse(open || all(node, "out"));
    return new Activity.CallActivity(face, mappings, repeat, process, in, out);
  }

  private static boolean inherits(Xml node) {
    return Extensions.attribute(node, "inheritVariables").equals("true");
  }

  private static boolean all(Xml node, String direction) {
    return Extensions.imported(node, direction)
        .anyMatch(x -> x.attribute("variables").equals("all"));
  }

  private Activity.Repeat repeat(Xml node, Xml loop) {
    refuseUnknownParts(node, loop, LOOP_PARTS);
    context.refuseSettings(node, loop);
    Stream.of("elementIndexVariable", "variableAggregation")
        .filter(
            kind ->
                !Extensions.attribute(loop, kind).isEmpty()
                    || Extensions.imported(loop, kind).findAny().isPresent())
        .forEach(kind -> context.findings().warning(node, Reason.EXTENSION_DROPPED, kind));
    Optional<Xml> zeebe = Extensions.zeebe(loop, "loopCharacteristics");
    String items =
        first(
            zeebe.map(x -> x.attribute("inputCollection")).orElse(""),
            Extensions.attribute(loop, "collection"),
            loop.one("loopDataInputRef").map(Xml::text).orElse(""));
    String item =
        first(
            zeebe.map(x -> x.attribute("inputElement")).orElse(""),
            Extensions.attribute(loop, "elementVariable"),
            loop.one("inputDataItem").map(x -> x.attribute("name")).orElse(""));
    Formula number = context.expression(node, loop.one("loopCardinality"));
    if (items.isEmpty() && number.isEmpty()) {
      context.findings().error(node, Reason.REPEAT_WITHOUT_ITEMS);
    }
    return new Activity.Repeat(
        loop.flag("isSequential", false),
        number,
        context.expression(node, items),
        item,
        zeebe.map(x -> x.attribute("outputCollection")).orElse(""),
        context.expression(node, zeebe.map(x -> x.attribute("outputElement")).orElse("")),
        context.expression(node, loop.one("completionCondition")));
  }

  static String first(String... values) {
    return List.of(values).stream().filter(v -> !v.isEmpty()).findFirst().orElse("");
  }
}
