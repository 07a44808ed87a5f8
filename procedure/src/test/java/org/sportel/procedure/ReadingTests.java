package org.sportel.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ReadingTests {
  private static final String HEAD =
      "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
          + " xmlns:zeebe=\"http://camunda.org/schema/zeebe/1.0\""
          + " xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\""
          + " xmlns:flowable=\"http://flowable.org/bpmn\">\n";

  private static String process(String content) {
    return HEAD
        + "<process id=\"p\" isExecutable=\"true\">\n"
        + content
        + "\n</process></definitions>";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Model read(String content) {
    return Model.read(bytes(process(content)));
  }

  private static List<Problem> refusal(String file) {
    return refusal(bytes(file));
  }

  private static List<Problem> refusal(byte[] file) {
    return catchThrowableOfType(ModelRefused.class, () -> Model.read(file)).problems();
  }

  private static void refuses(String content, Reason reason, String element, int line) {
    assertThat(refusal(process(content)))
        .anySatisfy(
            problem -> {
              assertThat(problem.reason()).isEqualTo(reason);
              assertThat(problem.element()).isEqualTo(element);
              assertThat(problem.line()).isEqualTo(line);
              assertThat(problem.text()).isNotBlank();
            });
  }

  private static final String SIMPLE =
      """
      <startEvent id="s"/><sequenceFlow id="a" sourceRef="s" targetRef="t"/>
      <userTask id="t"/><sequenceFlow id="b" sourceRef="t" targetRef="e"/>
      <endEvent id="e"/>
      """;

  @Test
  void keepsTheFileByteForByte() {
    byte[] file = bytes(process(SIMPLE));
    assertThat(Model.read(file).source()).isEqualTo(file);
  }

  @Test
  void refusesWhatItDoesNotSupportWithElementNameLineAndReason() {
    refuses(SIMPLE + "<scriptTask id=\"x\" name=\"Run\"/>", Reason.UNSUPPORTED_ELEMENT, "x", 6);
    refuses(SIMPLE + "<transaction id=\"x\"/>", Reason.UNSUPPORTED_ELEMENT, "x", 6);
    refuses(SIMPLE + "<complexGateway id=\"x\"/>", Reason.UNSUPPORTED_ELEMENT, "x", 6);
    refuses(
        SIMPLE + "<userTask id=\"x\"><standardLoopCharacteristics/></userTask>",
        Reason.UNSUPPORTED_PART,
        "x",
        6);
    refuses(
        SIMPLE + "<endEvent id=\"x\"><signalEventDefinition/></endEvent>",
        Reason.UNSUPPORTED_EVENT,
        "x",
        6);
    refuses(
        SIMPLE + "<startEvent id=\"x\"><errorEventDefinition/></startEvent>",
        Reason.UNSUPPORTED_EVENT,
        "x",
        6);
    assertThat(refusal(process(SIMPLE + "<scriptTask id=\"x\" name=\"Run\"/>")).getFirst().name())
        .isEqualTo("Run");
  }

  @Test
  void refusesBrokenReferences() {
    refuses(
        SIMPLE + "<sequenceFlow id=\"x\" sourceRef=\"t\" targetRef=\"no\"/>",
        Reason.DANGLING_FLOW,
        "x",
        6);
    refuses(SIMPLE + "<userTask id=\"t\"/>", Reason.DUPLICATE_ID, "t", 6);
    refuses(SIMPLE + "<userTask name=\"?\"/>", Reason.MISSING_ID, "", 6);
    refuses(SIMPLE + "<exclusiveGateway id=\"x\" default=\"a\"/>", Reason.BAD_DEFAULT, "x", 6);
    refuses(
        SIMPLE
            + "<boundaryEvent id=\"x\" attachedToRef=\"e\"><timerEventDefinition><timeDuration>PT1H</timeDuration></timerEventDefinition></boundaryEvent>",
        Reason.BAD_HOST,
        "x",
        6);
    refuses(SIMPLE + "<receiveTask id=\"x\" messageRef=\"none\"/>", Reason.NO_MESSAGE, "x", 6);
    refuses(SIMPLE + "<serviceTask id=\"x\"/>", Reason.NO_ACTIVITY_TYPE, "x", 6);
    refuses(
        SIMPLE
            + "<eventBasedGateway id=\"x\"/><sequenceFlow id=\"y\" sourceRef=\"x\" targetRef=\"t\"/>",
        Reason.BAD_EVENT_GATEWAY,
        "x",
        6);
    refuses("<userTask id=\"t\"/>", Reason.NO_START, "p", 2);
    refuses(SIMPLE + "<startEvent id=\"x\"/>", Reason.SEVERAL_STARTS, "p", 2);
    refuses(
        SIMPLE + "<sequenceFlow id=\"x\" sourceRef=\"e\" targetRef=\"t\"/>",
        Reason.FLOW_OUT_OF_END,
        "x",
        6);
    refuses(
        SIMPLE + "<sequenceFlow id=\"x\" sourceRef=\"t\" targetRef=\"s\"/>",
        Reason.FLOW_INTO_START,
        "x",
        6);
    refuses(
        SIMPLE
            + "<subProcess id=\"sub\"><startEvent id=\"i\"/></subProcess><sequenceFlow id=\"x\" sourceRef=\"t\" targetRef=\"i\"/>",
        Reason.FLOW_CROSSES_SCOPE,
        "x",
        6);
  }

  @Test
  void warnsOfANameWithAHyphenInACondition() {
    var model =
        read(
            SIMPLE
                + "<sequenceFlow id=\"x\" sourceRef=\"t\" targetRef=\"e\"><conditionExpression>=has-permit = true</conditionExpression></sequenceFlow>");
    assertThat(model.notes())
        .anySatisfy(
            note -> {
              assertThat(note.reason()).isEqualTo(Reason.HYPHEN_IN_NAME);
              assertThat(note.severity()).isEqualTo(Severity.WARNING);
              assertThat(note.text()).contains("`has-permit`");
            });
  }

  @Test
  void refusesExpressionsTimersAndCodesThatCannotWork() {
    refuses(
        SIMPLE
            + "<sequenceFlow id=\"x\" sourceRef=\"t\" targetRef=\"e\"><conditionExpression>= a +</conditionExpression></sequenceFlow>",
        Reason.EXPRESSION_REFUSED,
        "x",
        6);
    refuses(
        SIMPLE
            + "<sequenceFlow id=\"x\" sourceRef=\"t\" targetRef=\"e\"><conditionExpression>= now() &gt; a</conditionExpression></sequenceFlow>",
        Reason.EXPRESSION_REFUSED,
        "x",
        6);
    refuses(
        SIMPLE
            + "<intermediateCatchEvent id=\"x\"><timerEventDefinition><timeDuration>soon</timeDuration></timerEventDefinition></intermediateCatchEvent>",
        Reason.BAD_TIMER,
        "x",
        6);
    refuses(
        SIMPLE
            + "<intermediateCatchEvent id=\"x\"><timerEventDefinition/></intermediateCatchEvent>",
        Reason.NO_TIMER,
        "x",
        6);
    refuses(
        SIMPLE + "<endEvent id=\"x\"><errorEventDefinition/></endEvent>", Reason.NO_CODE, "x", 6);
    refuses(
        SIMPLE
            + "<boundaryEvent id=\"x\" attachedToRef=\"t\" cancelActivity=\"false\"><errorEventDefinition/></boundaryEvent>",
        Reason.NOT_INTERRUPTING_ERROR,
        "x",
        6);
  }

  @Test
  void refusesWhatIsNoProcedure() {
    assertThat(refusal("").getFirst().reason()).isEqualTo(Reason.NOT_XML);
    assertThat(refusal("{}").getFirst().reason()).isEqualTo(Reason.NOT_XML);
    assertThat(refusal("<definitions/>").getFirst().reason()).isEqualTo(Reason.NOT_BPMN);
    assertThat(refusal(HEAD + "</definitions>").getFirst().reason()).isEqualTo(Reason.NO_PROCESS);
  }

  @Test
  void readsOtherEncodings() {
    String text =
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?>"
            + process(SIMPLE).replace("id=\"p\"", "id=\"p\" name=\"Уверење ë\"");
    assertThat(Model.read(text.getBytes(StandardCharsets.UTF_16)).name()).isEqualTo("Уверење ë");
  }

  @Test
  void saysEverythingAtOnce() {
    assertThat(refusal(process(SIMPLE + "<scriptTask id=\"x\"/>\n<serviceTask id=\"y\"/>")))
        .hasSize(2);
  }

  @Test
  void namesEachTroubleOnceAndWhereItBegins() {
    List<Problem> found =
        refusal(
            process(
                SIMPLE
                    + "<scriptTask\n id=\"x\"/><sequenceFlow id=\"y\" sourceRef=\"t\" targetRef=\"x\"/>"
                    + "<boundaryEvent id=\"z\" attachedToRef=\"t\"><signalEventDefinition/></boundaryEvent>"));
    assertThat(found).extracting(Problem::element).containsExactly("x", "z");
    assertThat(found.getFirst().line()).isEqualTo(6);
  }

  @Test
  void readsTheDrawing() {
    String drawn =
        process(SIMPLE)
            .replace(
                "</definitions>",
                """
                <d:BPMNDiagram xmlns:d="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI"><d:BPMNPlane bpmnElement="p">
                <d:BPMNShape bpmnElement="t"><dc:Bounds x="10" y="20.5" width="100" height="80"/></d:BPMNShape>
                <d:BPMNEdge bpmnElement="a"><di:waypoint x="1" y="2"/><di:waypoint x="3" y="4"/></d:BPMNEdge>
                <d:BPMNShape bpmnElement="gone"><dc:Bounds x="x"/></d:BPMNShape>
                </d:BPMNPlane></d:BPMNDiagram></definitions>""");
    Diagram diagram = Model.read(bytes(drawn)).diagram();
    assertThat(diagram.shapes())
        .containsExactly(
            new Diagram.Shape("t", "userTask", "", new Diagram.Bounds(10, 20.5, 100, 80), true));
    assertThat(diagram.edges().getFirst().points())
        .containsExactly(new Diagram.Point(1, 2), new Diagram.Point(3, 4));
  }

  @Test
  void importsOtherDialects() {
    String file =
        process(
            """
            <startEvent id="s"/><sequenceFlow id="a" sourceRef="s" targetRef="t"/>
            <userTask id="t" camunda:candidateGroups="clerks, ${office}" camunda:assignee="${who.name}" camunda:formKey="f" camunda:dueDate="P15D">
              <extensionElements><camunda:taskListener class="org.x.Y" event="create"/></extensionElements></userTask>
            <sequenceFlow id="b" sourceRef="t" targetRef="x"/>
            <serviceTask id="x" camunda:type="external" camunda:topic="issue"/><sequenceFlow id="c" sourceRef="x" targetRef="e"/>
            <sequenceFlow id="d" sourceRef="t" targetRef="e"><conditionExpression>${a == 'x' &amp;&amp; b.c &gt; 3}</conditionExpression></sequenceFlow>
            <endEvent id="e"/>
            """);
    assertThat(refusal(file).getFirst().reason()).isEqualTo(Reason.UNMAPPED_ACTIVITY);
    var named =
        file.replace(
            "camunda:topic=\"issue\"/>",
            "camunda:topic=\"issue\"><extensionElements><camunda:properties><camunda:property"
                + " name=\"activity\" value=\"issue-document\"/></camunda:properties>"
                + "</extensionElements></serviceTask>");
    assertThat(Model.read(bytes(named)).get("x"))
        .isInstanceOfSatisfying(
            Activity.CallTask.class,
            task -> assertThat(task.call().type().text()).isEqualTo("issue-document"));
    Model model = Model.read(bytes(file), ActivityNames.parse("# table\nissue = issue-document\n"));
    assertThat(model.dialect()).isEqualTo(Dialect.CAMUNDA);
    assertThat(model.notes()).extracting(Problem::reason).containsExactly(Reason.LISTENER_DROPPED);
    assertThat(model.flow("d").condition().text()).isEqualTo("a = \"x\" and b.c > 3");
    var step =
        (Result.Step)
            Interpreter.step(
                model,
                State.fresh(),
                Occurrence.Started.plain(),
                Map.of("office", "head", "who", Map.of("name", "Ana")));
    assertThat(Scenario.describe(step.effects().getFirst()))
        .isEqualTo("opens t for Ana groups [clerks, head] form f due P15D");
  }

  @Test
  void refusesSettingsThatWouldChangeWhatHappens() {
    String task = "<userTask id=\"x\" %s/>";
    for (String part :
        List.of(
            task.formatted("startQuantity=\"2\""),
            task.formatted("completionQuantity=\"2\""),
            task.formatted("isForCompensation=\"true\""),
            "<receiveTask id=\"x\" instantiate=\"true\" messageRef=\"m\"/>",
            "<eventBasedGateway id=\"x\" eventGatewayType=\"Parallel\"/>",
            condition("language=\"javascript\"", "a"),
            condition("camunda:resource=\"x.js\"", ""))) {
      refuses(SIMPLE + part, Reason.UNSUPPORTED_PART, "x", 6);
    }
    assertThat(Model.read(bytes(process(SIMPLE + condition("language=\"feel\"", "a")))).find("t"))
        .isPresent();
  }

  private static String condition(String attributes, String text) {
    return "<sequenceFlow id=\"x\" sourceRef=\"t\" targetRef=\"e\"><conditionExpression %s>%s</conditionExpression></sequenceFlow>"
        .formatted(attributes, text);
  }

  @Test
  void readsRulesDoneByTheProgramAndListenersOfEveryEngine() {
    String rule = "<businessRuleTask id=\"q\" camunda:type=\"external\" camunda:topic=\"rate\"/>";
    Model model =
        Model.read(
            bytes(process("<startEvent id=\"s\"/>" + rule)), ActivityNames.parse("rate = rate"));
    assertThat(model.get("q")).isInstanceOf(Activity.CallTask.class);
    String listened =
        SIMPLE.replace(
            "<userTask id=\"t\"/>",
            "<userTask id=\"t\"><extensionElements><zeebe:taskListeners xmlns:zeebe=\"http://camunda.org/schema/zeebe/1.0\"><zeebe:taskListener eventType=\"completing\" type=\"tell\"/></zeebe:taskListeners></extensionElements></userTask>");
    assertThat(Model.read(bytes(process(listened))).notes())
        .extracting(Problem::text)
        .containsExactly("The listener tell (completing) is not carried over.");
  }

  @Test
  void importsRepetition() {
    for (String engine :
        List.of("http://camunda.org/schema/1.0/bpmn", "http://flowable.org/bpmn")) {
      Model model = Model.read(repeated(engine, "isSequential=\"true\"", ""));
      assertThat(((Activity) model.get("t")).repeat())
          .hasValueSatisfying(repeat -> assertThat(repeat.sequential()).isTrue());
      var scenario =
          new Scenario(model)
              .play("start - people=[\"Ana\",\"Ilir\",\"Maja\"]")
              .play("done t ok=true")
              .play("done t ok=true");
      assertThat(scenario.lines())
          .contains("opens t for Ana item 1/3 Ana", "opens t for Ilir item 2/3 Ilir")
          .contains("ends COMPLETED at e");
      var both = new Scenario(Model.read(repeated(engine, "", ""))).play("start - people=[1,2]");
      assertThat(both.state().tasks()).hasSize(2);
    }
  }

  @Test
  void saysWhatOfARepetitionIsNotCarriedOver() {
    String flowable = "http://flowable.org/bpmn";
    assertThat(Model.read(repeated(flowable, "f:elementIndexVariable=\"i\"", "")).notes())
        .extracting(Problem::text)
        .containsExactly("The extension elementIndexVariable is not carried over.");
    for (byte[] file :
        List.of(
            repeated(flowable, "behavior=\"One\"", ""),
            repeated(flowable, "", "<complexBehaviorDefinition id=\"c\"/>"))) {
      assertThatThrownBy(() -> Model.read(file))
          .isInstanceOfSatisfying(
              ModelRefused.class,
              refused ->
                  assertThat(refused.problems())
                      .extracting(Problem::reason)
                      .containsExactly(Reason.UNSUPPORTED_PART));
    }
  }

  private static byte[] repeated(String engine, String attributes, String more) {
    String task =
        """
        <userTask id="t" xmlns:f="%s" f:assignee="${who}"><multiInstanceLoopCharacteristics f:collection="people" f:elementVariable="who" %s>
        <completionCondition>${nrOfCompletedInstances / nrOfInstances &gt;= 0.6}</completionCondition>%s</multiInstanceLoopCharacteristics></userTask>
        """;
    return Models.bytes("s>t t>e", task.formatted(engine, attributes, more));
  }

  @Test
  void translatesSimpleForeignExpressions() {
    assertThat(juel("${a ? 'x' : \"y\\\"\"}")).isEqualTo("if a then \"x\" else \"y\\\"\"");
    assertThat(juel("#{not empty list and n le 3}"))
        .isEqualTo("not(get or else(list = null or list = \"\" or list = [], false)) and n <= 3");
    assertThat(juel("${!(a || b) && 1 + 2 * 3 != 7.5}"))
        .isEqualTo("not((a or b)) and 1 + 2 * 3 != 7.5");
    assertThat(juel("${nrOfCompletedInstances >= 2}")).isEqualTo("numberOfCompletedInstances >= 2");
    for (String bad :
        List.of("${bean.call()}", "${a[0]}", "${}", "${a", "${a b}", "${a ==}", "${ä}")) {
      assertThatThrownBy(() -> juel(bad)).as(bad).isInstanceOf(ModelRefused.class);
    }
  }

  private static String juel(String condition) {
    return read(SIMPLE.replace(
            "targetRef=\"e\"/>",
            "targetRef=\"e\"><conditionExpression><![CDATA["
                + condition
                + "]]></conditionExpression></sequenceFlow>"))
        .flow("b")
        .condition()
        .text();
  }
}
