package org.sportel.workshop.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sportel.platform.Json;
import org.sportel.procedure.Decisions;
import org.sportel.procedure.Model;
import org.sportel.procedure.ProcedureSet;
import org.sportel.workshop.trial.TestCase.Expected;

/** A recorded test says what the card asks for; one recorded before says nothing of it. */
class ExpectedFeeTests {
  private static final String TABLE =
      """
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d"
        namespace="t"><decision id="sum" name="sum"><decisionTable id="t" hitPolicy="UNIQUE">
      <input id="i"><inputExpression id="e" typeRef="number"><text>answers.area</text>
      </inputExpression></input><output id="o" name="sum" typeRef="number"/>
      <rule id="r1"><inputEntry id="a1"><text>&lt; 50</text></inputEntry>
      <outputEntry id="b1"><text>12.50</text></outputEntry></rule>
      <rule id="r2"><inputEntry id="a2"><text>&gt;= 50</text></inputEntry>
      <outputEntry id="b2"><text>40</text></outputEntry></rule>
      </decisionTable></decision></definitions>
      """;
  private static final String MODEL =
      """
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d"
        xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="test">
      <bpmn:process id="fees" isExecutable="true">
      <bpmn:startEvent id="start"/><bpmn:endEvent id="end"/>
      <bpmn:businessRuleTask id="rule" name="rule"><bpmn:extensionElements>
      <zeebe:calledDecision decisionId="sum" resultVariable="sum"/>
      </bpmn:extensionElements></bpmn:businessRuleTask>
      <bpmn:serviceTask id="due" name="due"><bpmn:extensionElements>
      <zeebe:taskDefinition type="open-due"/><zeebe:ioMapping>
      <zeebe:input source="=sum" target="amount"/>
      <zeebe:input source="=&quot;EUR&quot;" target="currency"/></zeebe:ioMapping>
      </bpmn:extensionElements></bpmn:serviceTask>
      <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="rule"/>
      <bpmn:sequenceFlow id="f2" sourceRef="rule" targetRef="due"/>
      <bpmn:sequenceFlow id="f3" sourceRef="due" targetRef="end"/>
      </bpmn:process></bpmn:definitions>
      """;

  @Test
  void differsWhenTheCardAsksForAnotherFee() {
    assertThat(TestRuns.differences(fee("FIXED 5 EUR"), fee("FIXED 7 EUR")))
        .containsExactly(new TestRuns.Difference("fee", "FIXED 5 EUR", "FIXED 7 EUR"));
    assertThat(TestRuns.differences(fee("0"), fee("0"))).isEmpty();
  }

  @Test
  void readsATestThatNamesNoFee() {
    var old =
        new Json()
            .read(
                """
                {"tasks":["check"],"open":[],"end":"done","values":{},"deadline":null,
                 "documents":[]}""",
                Expected.class);
    assertThat(old.fee()).isEmpty();
    assertThat(TestRuns.differences(old, with(old, "FIXED 7 EUR"))).isEmpty();
  }

  @Test
  void seesTheSumThatADecisionTableGaveTheProcedure() {
    var script =
        new TrialScript(
            Instant.parse("2026-03-02T08:00:00Z"),
            Map.of("area", 120),
            Optional.empty(),
            List.of());
    var run = Trial.of(model(), script, ZoneOffset.UTC, Set.of());
    assertThat(run.stopped()).isEmpty();
    assertThat(run.dues("FIXED 5 EUR")).containsExactly("DUE 40 EUR");
    var small = new TrialScript(script.begins(), Map.of("area", 20), Optional.empty(), List.of());
    assertThat(Trial.of(model(), small, ZoneOffset.UTC, Set.of()).dues("FIXED 5 EUR"))
        .containsExactly("DUE 12.5 EUR");
  }

  private static Model model() {
    var decisions = Decisions.read(List.of(TABLE.getBytes(StandardCharsets.UTF_8)));
    var read = Model.read(MODEL.getBytes(StandardCharsets.UTF_8));
    return ProcedureSet.of(List.of(read), decisions).get("fees");
  }

  private static Expected fee(String fee) {
    return new Expected(
        List.of(),
        List.of(),
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        List.of(),
        Optional.of(fee),
        Optional.empty());
  }

  private static Expected with(Expected old, String fee) {
    return new Expected(
        old.tasks(),
        old.open(),
        old.end(),
        Map.of(),
        old.deadline(),
        old.documents(),
        Optional.of(fee),
        Optional.empty());
  }
}
