package org.sportel.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of running that one line says better than a golden trace. */
final class RunningTests {
  private static Scenario started(Model model) {
    return new Scenario(model).play("start -");
  }

  private static Result.Step step(Model model, State state, Occurrence occurrence) {
    return (Result.Step) Interpreter.step(model, state, occurrence, Map.of());
  }

  // --- inclusive gateways (BPMN 2.0.2, 13.4.3)

  @Test
  void whatCannotComeToAnInclusiveJoinDoesNotHoldItBack() {
    Model model = Models.of("s>p1 p1>t9 t9>e9 p1>t1 p1>t2 t1>o t2>o o>t3 t3>e");
    var scenario = started(model).play("done t1");
    assertThat(scenario.waiting()).isEqualTo("[TASK t2, TASK t9]");
    assertThat(scenario.play("done t2").waiting()).isEqualTo("[TASK t3, TASK t9]");
  }

  @Test
  void whatCanAlsoComeByAFilledFlowDoesNotHoldTheJoinBack() {
    Model model = Models.of("s>p1 p1>x p1>t1 x>o t1>x5 x5>x[a = 1] x5>o[else] o>t2 t2>e");
    assertThat(started(model).waiting()).isEqualTo("[TASK t1, TASK t2]");
  }

  @Test
  void anInclusiveGatewayThatOnlySplitsPassesAtOnce() {
    Model model = Models.of("s>p1 p1>o p1>t9 o>t1[true] o>t2[true] t9>e t1>e t2>e");
    assertThat(started(model).lines()).contains("passes s p1 o t9 t1 t2");
  }

  // --- what a step tells

  @Test
  void theTraceNamesEveryElementAndFlowPassedAndNoInstance() {
    String twice =
        "<userTask id=\"t\"><multiInstanceLoopCharacteristics><loopCardinality>2</loopCardinality></multiInstanceLoopCharacteristics></userTask>";
    var step = step(Models.of("s>m m>t t>e", twice), State.fresh(), Occurrence.Started.plain());
    assertThat(step.trace()).containsExactly("s", "f1", "m", "f2", "t");
  }

  @Test
  void aWithdrawnCaseHasEnded() {
    Model model = Models.of("s>t t>e");
    var step = step(model, started(model).state(), new Occurrence.Cancelled());
    assertThat(step.state().ended()).isTrue();
    assertThat(step.state().tokens()).isEmpty();
    assertThat(Interpreter.step(model, step.state(), new Occurrence.Cancelled(), Map.of()))
        .isEqualTo(new Result.Stale(Result.Stale.Why.ENDED));
  }

  @Test
  void aKeyThatWasNeverGivenOutIsNotStaleButWrong() {
    Model model = Models.of("s>t t>e");
    State state = started(model).state();
    for (int key : List.of(0, state.next())) {
      assertThatThrownBy(() -> step(model, state, new Occurrence.TaskCompleted(key, Map.of())))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(String.valueOf(key));
    }
  }

  @Test
  void anExclusiveGatewayWithOneWayTakesItOnlyWhenItsConditionHolds() {
    Model model = Models.of("s>t t>x x>e[a = 1]");
    assertThat(started(model).play("done t a=2").state().stopped()).hasSize(1);
    assertThat(started(model).play("done t a=1").state().ended()).isTrue();
  }

  @Test
  void aDecisionThatIsNotInTheSetStopsTheTask() {
    String rule =
        "<businessRuleTask id=\"t\" xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" camunda:decisionRef=\"fee\"/>";
    assertThat(started(Models.of("s>t t>e", rule)).lines())
        .last()
        .isEqualTo("stops at t: fee | no such decision");
  }

  // --- repeated activities

  private static Scenario repeated(String number) {
    String loop =
        "<userTask id=\"t\"><multiInstanceLoopCharacteristics><loopCardinality>%s</loopCardinality></multiInstanceLoopCharacteristics></userTask>";
    return started(Models.of("s>t t>e", loop.formatted(number)));
  }

  @Test
  void anActivityIsRepeatedAThousandTimesAtMost() {
    assertThat(repeated("=1000").state().tasks()).hasSize(1000);
    assertThat(repeated("=0").state().ended()).isTrue();
    String list =
        "<userTask id=\"t\"><multiInstanceLoopCharacteristics><loopDataInputRef>for i in 1..1001 return i</loopDataInputRef></multiInstanceLoopCharacteristics></userTask>";
    assertThat(started(Models.of("s>t t>e", list)).lines()).last().asString().contains("1001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1001", "=-1", "=2.5", "=\"x\"", "=missing"})
  void aNumberOfInstancesIsAWholeNumberWithinTheLimit(String number) {
    var scenario = repeated(number);
    assertThat(scenario.state().stopped()).hasSize(1);
    assertThat(scenario.state().waits()).isEmpty();
  }

  // --- times

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P3D | P3D",
        "=duration(\"P3D\") | PT72H",
        "=duration(\"P1Y2M\") | P1Y2M",
        "PT4H | PT4H",
        "2026-05-01 | 2026-05-01",
        "=date(\"2026-05-01\") | 2026-05-01",
        "2026-05-01T10:00:00Z | 2026-05-01T10:00Z",
        "2026-05-01T10:00:00-05:00 | 2026-05-01T10:00-05:00",
        "2026-05-01T10:00:00+02:00 | 2026-05-01T10:00+02:00",
        "2026-05-01T10:00:00+02:00[Europe/Podgorica] | 2026-05-01T10:00+02:00",
        "2026-05-01T10:00 | 2026-05-01T10:00",
        "=date and time(\"2026-05-01T10:00:00\") | 2026-05-01T10:00",
        "=date and time(\"2026-05-01T10:00:00+02:00\") | 2026-05-01T10:00+02:00",
      })
  void aTaskIsDueOnADayAtATimeOrAfterADuration(String written, String due) {
    String task =
        "<userTask id=\"t\" xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" xmlns:zeebe=\"http://camunda.org/schema/zeebe/1.0\"><extensionElements><zeebe:taskSchedule dueDate='%s'/></extensionElements></userTask>";
    assertThat(started(Models.of("s>t t>e", task.formatted(written))).lines())
        .last()
        .isEqualTo("opens t due " + due);
  }

  private static Model cycle(String text) {
    String event =
        "<boundaryEvent id=\"b\" attachedToRef=\"t\" cancelActivity=\"false\"><timerEventDefinition><timeCycle>%s</timeCycle></timerEventDefinition></boundaryEvent>";
    return Models.of("s>t t>e b>e2", event.formatted(text));
  }

  @Test
  void aCycleFiresAsOftenAsItSays() {
    assertThat(started(cycle("R1/PT1H")).play("timer b").waiting()).isEqualTo("[TASK t]");
    assertThat(started(cycle("R2/PT1H")).play("timer b").play("timer b").waiting())
        .isEqualTo("[TASK t]");
    var endless = started(cycle("R/P1M"));
    for (int i = 0; i < 5; i++) {
      endless.play("timer b");
    }
    assertThat(endless.state().timers())
        .allSatisfy(wait -> assertThat(wait.left()).isEqualTo(-1))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "R0/PT1H",
        "R-1/PT1H",
        "PT1H",
        "R2/PT1H/PT2H",
        "R2",
        "R2/",
        "R2/soon",
        "R/PT0S",
        "R/P0D",
        "R3/PT0.5S",
        "R/PT59S",
        "R101/PT59S",
        "R/-P1D",
        "R/P999999999Y",
        "R99999999999/P1D"
      })
  void whatIsNoCycleIsRefusedAtReading(String text) {
    assertThatThrownBy(() -> cycle(text))
        .isInstanceOfSatisfying(
            ModelRefused.class,
            refused ->
                assertThat(refused.problems().getFirst().reason()).isEqualTo(Reason.BAD_TIMER));
  }

  @Test
  void aCycleWithoutPauseFromDataStopsVisiblyAndSaysWhy() {
    var scenario = new Scenario(cycle("=every")).play("start - every=\"R/PT0S\"");
    assertThat(scenario.lines())
        .last()
        .asString()
        .contains("stops at t", "a cycle needs a pause of at least one minute: R/PT0S");
  }

  @Test
  void aShortCycleOfAFewRoundsIsTaken() {
    assertThat(started(cycle("R3/PT1S")).waiting()).isEqualTo("[TASK t, TIMER b]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"P999999999Y", "P101Y", "PT9999999999H", "-P1D", "P99999999999Y"})
  void anAbsurdSpanIsRefusedAtReading(String text) {
    String event =
        "<boundaryEvent id=\"b\" attachedToRef=\"t\"><timerEventDefinition><timeDuration>%s</timeDuration></timerEventDefinition></boundaryEvent>";
    assertThatThrownBy(() -> Models.of("s>t t>e b>e2", event.formatted(text)))
        .isInstanceOfSatisfying(
            ModelRefused.class,
            refused ->
                assertThat(refused.problems().getFirst().text())
                    .contains("The timer value " + text + " cannot be used"));
  }

  // --- how a case begins

  @Test
  void whatAMessageBringsToTheStartIsMappedAndWhatACallerBringsIsNot() {
    String start =
        "<startEvent id=\"sm\" xmlns:zeebe=\"http://camunda.org/schema/zeebe/1.0\"><extensionElements><zeebe:ioMapping><zeebe:output source=\"=text\" target=\"question\"/></zeebe:ioMapping></extensionElements><messageEventDefinition messageRef=\"msg\"/></startEvent>";
    Model model = Models.of("s>t t>e sm>t", start);
    var asked = new Occurrence.Started("sm", Map.of("text", "?", "other", 1));
    assertThat(step(model, State.fresh(), asked).changes()).isEqualTo(Map.of("question", "?"));
    var plain = new Occurrence.Started("", Map.of("text", "?"));
    assertThat(step(model, State.fresh(), plain).changes()).isEqualTo(Map.of("text", "?"));
  }

  @Test
  void whatWaitsBesideTheProcedureSeesWhatTheCallerBrought() {
    String watch =
        "<subProcess id=\"w\" triggeredByEvent=\"true\"><startEvent id=\"due\"><timerEventDefinition><timeDate>=until</timeDate></timerEventDefinition></startEvent></subProcess>";
    Model model = Models.of("s>t t>e", watch);
    assertThat(new Scenario(model).play("start - until=\"2026-05-01\"").waiting())
        .isEqualTo("[TASK t, TIMER due]");
  }
}
