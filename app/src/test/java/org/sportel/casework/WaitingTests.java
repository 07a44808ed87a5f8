package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.casework.model.CaseState;
import org.sportel.casework.model.TaskKind;
import org.sportel.deadlines.Stopped;
import org.sportel.platform.Actor;
import org.sportel.platform.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What else happens in a case while the applicant is to answer. */
@SportelTest
class WaitingTests {
  /** The applicant's task beside one that a timer takes back. */
  private static final String BESIDE =
      """
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d"
        xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="test">
      <bpmn:process id="beside" isExecutable="true">
      <bpmn:startEvent id="start"/><bpmn:parallelGateway id="split"/>
      <bpmn:userTask id="check" name="Check">
        <bpmn:extensionElements><zeebe:userTask/><zeebe:taskHeaders>
        <zeebe:header key="kind" value="check"/></zeebe:taskHeaders></bpmn:extensionElements>
      </bpmn:userTask>
      <bpmn:userTask id="correction" name="Applicant completes the file">
        <bpmn:extensionElements><zeebe:userTask/><zeebe:taskHeaders>
        <zeebe:header key="kind" value="correction"/></zeebe:taskHeaders></bpmn:extensionElements>
      </bpmn:userTask>
      <bpmn:userTask id="look" name="Look at the place"/>
      <bpmn:boundaryEvent id="late" attachedToRef="look"><bpmn:timerEventDefinition>
        <bpmn:timeDuration>P1D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>
      <bpmn:endEvent id="end"/><bpmn:endEvent id="seen"/><bpmn:endEvent id="missed"/>
      <bpmn:sequenceFlow id="a" sourceRef="start" targetRef="check"/>
      <bpmn:sequenceFlow id="b" sourceRef="check" targetRef="split"/>
      <bpmn:sequenceFlow id="c" sourceRef="split" targetRef="correction"/>
      <bpmn:sequenceFlow id="e" sourceRef="split" targetRef="look"/>
      <bpmn:sequenceFlow id="f" sourceRef="correction" targetRef="end"/>
      <bpmn:sequenceFlow id="g" sourceRef="look" targetRef="seen"/>
      <bpmn:sequenceFlow id="h" sourceRef="late" targetRef="missed"/>
      </bpmn:process></bpmn:definitions>
      """;

  private static final String LOOKING =
      """
      <bpmn:userTask id="look" name="Applicant shows the place">
        <bpmn:extensionElements><zeebe:userTask/><zeebe:taskHeaders>
        <zeebe:header key="kind" value="correction"/></zeebe:taskHeaders></bpmn:extensionElements>
      </bpmn:userTask>
      """;

  @Autowired ApplicationContext context;
  @Autowired SettableClock clock;
  private Town town;

  @BeforeEach
  void aTown() {
    town = Town.budva(context);
  }

  @Test
  void anotherTaskTakenBackLeavesTheApplicantTimeToAnswer() {
    town.publish("BD-012", "TEST-BESIDE", BESIDE);
    try {
      clock.set(clock.instant());
      var id = town.open("TEST-BESIDE", "Čeka Se").id();
      var check = town.task(id, TaskKind.CHECK).id();
      town.system(() -> town.get(RequestCorrection.class).ask(check, "Skica", Optional.empty()));
      clock.advance(Duration.ofDays(2));
      town.jobs();
      var waiting = town.file(id);
      assertThat(waiting.open()).hasSize(1);
      assertThat(waiting.file().stage().state()).isEqualTo(CaseState.WAITING_FOR_YOU);
      assertThat(waiting.deadline().orElseThrow()).isInstanceOf(Stopped.class);
      var answer = new AnswerCorrection.Answer("Evo.", List.of());
      town.as(
          Actor.anonymous(),
          () -> town.get(AnswerCorrection.class).answer(new ProvenApplicant(id), answer));
      assertThat(town.file(id).file().stage().state()).isEqualTo(CaseState.CLOSED);
    } finally {
      clock.release();
    }
  }

  @Test
  void oneAnswerServesTwoBranchesThatWaitForTheApplicant() {
    var twice = BESIDE.replace("<bpmn:userTask id=\"look\" name=\"Look at the place\"/>", LOOKING);
    town.publish("BD-012", "TEST-TWICE", twice);
    var id = town.open("TEST-TWICE", "Dvaput Pitana").id();
    var check = town.task(id, TaskKind.CHECK).id();
    town.system(() -> town.get(RequestCorrection.class).ask(check, "Skica", Optional.empty()));
    assertThat(town.file(id).open())
        .extracting(task -> task.kind())
        .containsExactly(TaskKind.CORRECTION, TaskKind.CORRECTION);
    var answer = new AnswerCorrection.Answer("Evo.", List.of());
    town.as(
        Actor.anonymous(),
        () -> town.get(AnswerCorrection.class).answer(new ProvenApplicant(id), answer));
    assertThat(town.file(id).file().stage().state()).isEqualTo(CaseState.CLOSED);
  }
}
