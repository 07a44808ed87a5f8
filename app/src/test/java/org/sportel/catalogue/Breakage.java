package org.sportel.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;

/**
 * One way in which a good bundle is broken.
 *
 * @param kind the part that is changed
 * @param old what stands there; empty where the whole part is replaced
 * @param reason the message key that the gate must answer
 * @param element the element that it must name; empty for any
 */
record Breakage(String name, PartKind kind, String old, String now, String reason, String element) {
  static final String FORM =
      """
      {"type": "default", "id": "dog", "schemaVersion": 19, "components": [
        {"type": "textfield", "id": "Field_name", "key": "name", "label": "Name"},
        {"type": "select", "id": "Field_kind", "key": "kind", "label": "Kind",
         "values": [{"label": "Small", "value": "small"}, {"label": "Large", "value": "large"}]},
        {"type": "textfield", "id": "Field_why", "key": "why", "label": "Why",
         "validate": {"pattern": "[a-z]+"},
         "conditional": {"hide": "=kind = \\"small\\""}}]}
      """;

  static final String MODEL =
      """
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:zeebe="http://camunda.org/schema/zeebe/1.0">
        <process id="dog" isExecutable="true">
          <startEvent id="start"/>
          <sequenceFlow id="f1" sourceRef="start" targetRef="check"/>
          <userTask id="check" name="Check">
            <extensionElements>
              <zeebe:assignmentDefinition candidateGroups="officer"/>
              <zeebe:formDefinition formKey="check"/>
              <zeebe:taskHeaders><zeebe:header key="kind" value="check"/></zeebe:taskHeaders>
            </extensionElements>
          </userTask>
          <sequenceFlow id="f2" sourceRef="check" targetRef="choice"/>
          <exclusiveGateway id="choice" default="no"/>
          <sequenceFlow id="yes" sourceRef="choice" targetRef="draft">
            <conditionExpression>=complete = true</conditionExpression>
          </sequenceFlow>
          <sequenceFlow id="no" sourceRef="choice" targetRef="end"/>
          <userTask id="draft" name="Draft">
            <extensionElements>
              <zeebe:assignmentDefinition candidateGroups="officer"/>
              <zeebe:taskHeaders><zeebe:header key="kind" value="draft"/></zeebe:taskHeaders>
            </extensionElements>
          </userTask>
          <sequenceFlow id="f3" sourceRef="draft" targetRef="end"/>
          <endEvent id="end"/>
        </process>
      </definitions>
      """;

  static final String TEXTS =
      """
      {"fields": ["applicant", "unit"],
       "granted": {"title": {"en": "Decision", "sq": "Vendim"},
                   "body": {"en": "{{unit}} grants it to {{applicant}}", "sq": "{{applicant}}"}},
       "refused": {"title": {"en": "Decision", "sq": "Vendim"},
                   "body": {"en": "Refused", "sq": "Refuzohet"}},
       "remedy": {"known": {"en": "{{appealPeriod}} to {{appealBody}}", "sq": "{{appealBody}}"},
                  "open": {"en": "Ask", "sq": "Pyetni"}}}
      """;

  private static final String DRAFT = "<userTask id=\"draft\" name=\"Draft\">";

  /** Every way; none may be published. */
  static Stream<Breakage> all() {
    return Stream.of(forms(), files(), drawings(), flows(), links(), values(), texts())
        .flatMap(List::stream);
  }

  private static List<Breakage> forms() {
    return List.of(
        form("a form that is no JSON", "{\"type\": \"default\",", "", "NOT_A_FORM", ""),
        form("a component of an unknown type", "\"select\"", "\"hologram\"", "UNKNOWN_TYPE", ""),
        form("a question without a key", "\"key\": \"name\",", "", "NO_KEY", "Field_name"),
        form("a key used twice", "\"key\": \"why\"", "\"key\": \"kind\"", "TWICE", ""),
        form("choices from an expression", "\"values\"", "\"x\"", "NO_CHOICES", ""),
        form("a condition that is no FEEL", "=kind =", "=if if", "WRONG_CONDITION", ""),
        form("a pattern that runs away", "[a-z]+", "(a+)+\\\\1$", "WRONG_PATTERN", ""),
        form("a schema of the future", "19", "99", "NEWER_VERSION", ""));
  }

  private static List<Breakage> files() {
    return List.of(
        model("a procedure that is no XML", "</process>", "", "NOT_XML", ""),
        model("a document type", "<definitions", "<!DOCTYPE x><definitions", "DOCTYPE", ""),
        whole("a drawing that is no procedure", "<svg xmlns=\"x\"/>", "NOT_BPMN"),
        whole(
            "a file without a process",
            "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"/>",
            "NO_PROCESS"));
  }

  private static List<Breakage> drawings() {
    return List.of(
        model("a script task", DRAFT, script() + DRAFT, "UNSUPPORTED_ELEMENT", "script"),
        model("a flow to nowhere", "targetRef=\"check\"", "targetRef=\"x\"", "DANGLING_FLOW", "f1"),
        model(
            "an id used twice",
            "<endEvent id=\"end\"",
            "<endEvent id=\"draft\"",
            "DUPLICATE_ID",
            ""),
        model("no start event", "startEvent", "intermediateThrowEvent", "NO_START", ""),
        model(
            "a foreign default flow", "default=\"no\"", "default=\"f1\"", "BAD_DEFAULT", "choice"),
        model(
            "a condition that is no FEEL", "=complete = true", "=(((", "EXPRESSION_REFUSED", "yes"),
        model(
            "a condition that asks for the time",
            "=complete = true",
            "=now() = x",
            "EXPRESSION_REFUSED",
            "yes"),
        model(
            "a condition without end",
            "=complete = true",
            "=count(for i in 1..1000000000 return i) = 1",
            "EXPRESSION_REFUSED",
            "yes"),
        model("a timer that cannot be read", "<endEvent id=\"end\"/>", timer(), "BAD_TIMER", ""));
  }

  private static List<Breakage> flows() {
    return List.of(
        model("a join that waits for ever", "<endEvent id=\"end\"/>", join(), "STUCK", ""),
        model("a circle without waiting", "<endEvent id=\"end\"/>", circle(), "ENDLESS", ""));
  }

  private static List<Breakage> links() {
    return List.of(
        model(
            "a called procedure that is not there",
            DRAFT,
            call("callActivity", "calledElement processId") + DRAFT,
            "UNKNOWN_PROCESS",
            "other"),
        model(
            "a decision that is not there",
            DRAFT,
            call("businessRuleTask", "calledDecision resultVariable=\"r\" decisionId") + DRAFT,
            "UNKNOWN_DECISION",
            "other"),
        new Breakage(
            "a form of a task that is not there",
            PartKind.PROCEDURE,
            "formKey=\"check\"",
            "formKey=\"site-visit\"",
            "catalogue.bundle.taskForm",
            "check"));
  }

  private static List<Breakage> values() {
    return List.of(
        unset("a condition on what nothing sets", "=complete = true", "=paid = true", "yes"),
        unset("a due date that nothing sets", "assignmentDefinition", due(), "check"),
        unset(
            "a condition on what no message brings",
            "<endEvent id=\"end\"/>",
            waiting("=told = true"),
            "good"),
        unset(
            "a message under a key that nothing sets",
            "<endEvent id=\"end\"/>",
            waiting("=dueSettled = true").replace("=answers.number", "=plot"),
            "end"),
        unset("an activity without what it needs", DRAFT, activity() + DRAFT, "tell"));
  }

  private static String due() {
    return "taskSchedule dueDate=\"=visitOn\"/><zeebe:assignmentDefinition";
  }

  private static String waiting(String condition) {
    return """
        <receiveTask id="end" messageRef="news"/><exclusiveGateway id="which" default="bad"/>
        <sequenceFlow id="on" sourceRef="end" targetRef="which"/>
        <sequenceFlow id="good" sourceRef="which" targetRef="last">
          <conditionExpression>%s</conditionExpression></sequenceFlow>
        <sequenceFlow id="bad" sourceRef="which" targetRef="last"/>
        <endEvent id="last"/></process>
        <message id="news" name="case-closed"><extensionElements>
          <zeebe:subscription correlationKey="=answers.number"/></extensionElements></message>
        <process id="beside" isExecutable="false">
        """
        .formatted(condition);
  }

  private static String activity() {
    return "<serviceTask id=\"tell\"><extensionElements>"
        + "<zeebe:taskDefinition type=\"message-applicant\"/></extensionElements></serviceTask>";
  }

  private static Breakage unset(String name, String old, String now, String element) {
    return new Breakage(name, PartKind.PROCEDURE, old, now, "catalogue.bundle.neverSet", element);
  }

  private static List<Breakage> texts() {
    return List.of(
        text("texts that are no JSON", "{\"fields\"", "\"fields\"", "template"),
        text("texts without a refusal", "\"refused\"", "\"refusal\"", "template"),
        text("a field that nobody fills", "to {{applicant}}", "to {{mayor}}", "mergeField"),
        text("a field without end", "{{unit}}", "{{unit", "merge"),
        text("a condition in a title", "\"en\": \"Decision\"", asking(), "mergeAsks"),
        text("a condition amid a paragraph", "grants it to", "grants {{?unit}}", "mergeAsks"),
        text("a condition after many line breaks", "grants it to", manyBreaks(), "mergeAsks"),
        text("a condition in the remedy", "\"Ask\"", "\"{{?unit}}Ask\"", "mergeAsks"),
        text("a language left half done", ", \"sq\": \"Refuzohet\"", "", "language"));
  }

  /** So many that whoever goes back over them for each of them does not come to an end. */
  private static String manyBreaks() {
    return "\\n".repeat(20_000) + "grants {{?unit}}";
  }

  private static String asking() {
    return "\"en\": \"{{?unit}}Decision\"";
  }

  private static String script() {
    return "<scriptTask id=\"script\"><script>1</script></scriptTask>";
  }

  private static String timer() {
    return "<intermediateCatchEvent id=\"wait\"><timerEventDefinition><timeDuration>next week"
        + "</timeDuration></timerEventDefinition></intermediateCatchEvent><endEvent id=\"end\"/>";
  }

  private static String join() {
    return "<parallelGateway id=\"end\"/>"
        + "<sequenceFlow id=\"over\" sourceRef=\"end\" targetRef=\"last\"/><endEvent id=\"last\"/>";
  }

  private static String circle() {
    return "<exclusiveGateway id=\"end\"/><sequenceFlow id=\"a\" sourceRef=\"end\" targetRef=\"b\"/>"
        + "<exclusiveGateway id=\"b\"/><sequenceFlow id=\"c\" sourceRef=\"b\" targetRef=\"end\"/>";
  }

  private static String call(String type, String what) {
    return "<%s id=\"other\"><extensionElements><zeebe:%s=\"nowhere\"/></extensionElements></%s>"
        .formatted(type, what, type);
  }

  private static Breakage form(String name, String old, String now, String reason, String element) {
    return new Breakage(name, PartKind.FORM, old, now, "forms.problem." + reason, element);
  }

  private static Breakage model(
      String name, String old, String now, String reason, String element) {
    return new Breakage(
        name, PartKind.PROCEDURE, old, now, "catalogue.procedure." + reason, element);
  }

  private static Breakage whole(String name, String now, String reason) {
    return new Breakage(name, PartKind.PROCEDURE, "", now, "catalogue.procedure." + reason, "");
  }

  private static Breakage text(String name, String old, String now, String reason) {
    return new Breakage(name, PartKind.TEMPLATE, old, now, "catalogue.bundle." + reason, "");
  }

  /** A part as the good bundle has it, or broken where this is its kind. */
  Part part(PartKind kind, String name, String good) {
    if (kind != this.kind) {
      return new Part(kind, name, good);
    }
    var broken = old.isEmpty() ? now : good.replace(old, now);
    if (broken.equals(good)) {
      throw new AssertionError("Nothing is broken: " + this.name);
    }
    return new Part(kind, name, broken);
  }

  @Override
  public String toString() {
    return name;
  }
}
