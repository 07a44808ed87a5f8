package org.sportel.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class InterpreterTests {
  private static Scenario started(Model model) {
    return new Scenario(model).play("start -");
  }

  @Test
  void passesManualTasksStraightThrough() {
    assertThat(started(Models.of("s>m m>e")).state().ended()).isTrue();
  }

  @Test
  void takesEveryWayOutOfATaskWhoseConditionHolds() {
    Model model = Models.of("s>t t>t1[a > 1] t>t2[a > 2] t>t3[else]");
    assertThat(started(model).play("done t a=2").waiting()).isEqualTo("[TASK t1]");
    assertThat(started(model).play("done t a=3").waiting()).isEqualTo("[TASK t1, TASK t2]");
    assertThat(started(model).play("done t a=0").waiting()).isEqualTo("[TASK t3]");
  }

  @Test
  void takesTheFirstWayOfAnExclusiveGateway() {
    Model model = Models.of("s>x x>t1[true] x>t2[true] x>t3[else]");
    assertThat(started(model).waiting()).isEqualTo("[TASK t1]");
  }

  @Test
  void stopsWhereNoConditionHolds() {
    var scenario = started(Models.of("s>t t>x x>e[a = 1] x>t1[a = 2]")).play("done t a=3");
    assertThat(scenario.lines()).last().asString().contains("no condition holds").contains("a = 1");
    assertThat(scenario.state().stopped()).hasSize(1);
    assertThat(scenario.play("retry x a=2").waiting()).isEqualTo("[TASK t1]");
    assertThat(scenario.state().stopped()).isEmpty();
  }

  @Test
  void stopsACircleWithoutWaiting() {
    var scenario = started(Models.of("s>m m>x x>m[true] x>e[else]"));
    assertThat(scenario.lines()).last().asString().contains("circle");
    assertThat(scenario.state().running()).isTrue();
  }

  @Test
  void needsATokenOnEachFlowOfAParallelJoin() {
    Model model = Models.of("s>p1 p1>t1 p1>t2 p1>t3 t1>x t2>x x>p2 t3>p2 p2>t4 t4>e");
    var scenario = started(model).play("done t1").play("done t2");
    assertThat(scenario.waiting()).isEqualTo("[TASK t3]");
    assertThat(scenario.play("done t3").waiting()).isEqualTo("[TASK t4]");
    assertThat(scenario.play("done t4").state().ended()).isFalse();
    assertThat(scenario.state().tokens()).hasSize(2);
  }

  @Test
  void anInclusiveJoinWaitsOnlyForWhatCanStillComeByAnEmptyFlow() {
    Model model = Models.of("s>p1 p1>t1 p1>x x>o t1>x2 x2>o[true] x2>e2[else] o>t2 t2>e");
    assertThat(started(model).waiting()).isEqualTo("[TASK t1]");
    Model filled = Models.of("s>p1 p1>t1 p1>x t1>x x>o p1>t3 t3>x3 x3>e3 x3>o[false] o>t2 t2>e");
    assertThat(started(filled).play("done t3").waiting()).contains("TASK t1");
  }

  @Test
  void aTerminateEndStopsOnlyItsScope() {
    String sub =
        """
        <subProcess id="tsub"><startEvent id="si"/><sequenceFlow id="g1" sourceRef="si" targetRef="pi"/>
        <parallelGateway id="pi"/><sequenceFlow id="g2" sourceRef="pi" targetRef="ta"/><sequenceFlow id="g3" sourceRef="pi" targetRef="tb"/>
        <userTask id="ta"/><userTask id="tb"/><sequenceFlow id="g4" sourceRef="ta" targetRef="zi"/>
        <endEvent id="zi"><terminateEventDefinition/></endEvent></subProcess>
        """;
    var scenario = started(Models.of("s>tsub tsub>t2 t2>e", sub)).play("done ta");
    assertThat(scenario.waiting()).isEqualTo("[TASK t2]");
    assertThat(scenario.lines()).contains("withdraws tb");
  }

  @Test
  void aTaskReportsABusinessError() {
    String boundary =
        "<boundaryEvent id=\"b\" attachedToRef=\"t\"><errorEventDefinition errorRef=\"err\"/></boundaryEvent>";
    var scenario = started(Models.of("s>t t>e b>t2 t2>e2", boundary)).play("error t code=\"E\"");
    assertThat(scenario.waiting()).isEqualTo("[TASK t2]");
    assertThat(scenario.lines()).contains("withdraws t");
  }

  @Test
  void beginsAtTheStartEventTheCallerNames() {
    Model model =
        Models.of(
            "s>t1 t1>e sm>t2 t2>e",
            "<startEvent id=\"sm\"><messageEventDefinition messageRef=\"msg\"/></startEvent>");
    assertThat(model.starts()).extracting(Event.Start::id).containsExactly("s", "sm");
    assertThat(new Scenario(model).play("start sm").waiting()).isEqualTo("[TASK t2]");
    assertThat(started(model).waiting()).isEqualTo("[TASK t1]");
  }

  @Test
  void tellsStaleFromWrong() {
    Model model =
        Models.of(
            "s>t t>t2 t2>e",
            Models.timer("b", "t", true)
                + "<sequenceFlow id=\"q\" sourceRef=\"b\" targetRef=\"e\"/>");
    var scenario = started(model);
    int task = scenario.key("t", Wait.Kind.TASK);
    int timer = scenario.key("b", Wait.Kind.TIMER);
    scenario.play("done t");
    assertThat(scenario.apply(new Occurrence.TaskCompleted(task, Map.of())))
        .isEqualTo(new Result.Stale(Result.Stale.Why.CLOSED));
    assertThat(scenario.apply(new Occurrence.TimerFired(timer)))
        .isEqualTo(new Result.Stale(Result.Stale.Why.CLOSED));
    assertThat(scenario.apply(new Occurrence.Retried(1, Map.of())))
        .isEqualTo(new Result.Stale(Result.Stale.Why.CLOSED));
    int open = scenario.key("t2", Wait.Kind.TASK);
    assertThatThrownBy(() -> scenario.apply(new Occurrence.TimerFired(open)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> scenario.apply(new Occurrence.ActivityAnswered(open, Map.of())))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> scenario.apply(new Occurrence.TaskCompleted(999, Map.of())))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> scenario.play("start -")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Scenario(model).play("cancel"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Scenario(model).play("start nowhere"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void readsStatesOfTheFirstVersionForEver() {
    String stored =
        """
        {"version":1,"next":12,"tokens":[{"id":1,"scope":0,"at":"p"},\
        {"id":2,"scope":1,"at":"t","phase":"STOPPED","via":"f1","locals":{"a":1.5,"b":null,"c":[true,"x"]},\
        "waits":[{"id":5,"kind":"TIMER","element":"b","key":"R/P1D","left":-1},{"id":6,"kind":"MESSAGE","element":"m","message":"hello","key":"7"}],\
        "rounds":{"total":3,"begun":2,"done":1,"items":["x",2,null],"results":[]},\
        "stop":{"stage":"LEAVE","expression":"a + 1","reason":"?"}}]}""";
    State state = State.read(stored);
    assertThat(state.write()).isEqualTo(stored);
    assertThat(state.timers()).containsExactly(Wait.timer(5, "b", "R/P1D", -1));
    assertThatThrownBy(() -> State.read("{\"version\":99}"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> State.read("[")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void staysSmall() {
    Model model = Models.of("s>p1 p1>t1 p1>t2 p1>t3 p1>t4 p1>t5 p1>t6 p1>t7 p1>t8 p1>t9 p1>t10");
    String json = started(model).state().write();
    assertThat(json.length()).isLessThan(4096);
  }

  @Test
  void datesAndPeriodsBecomeDue() {
    assertThat(due("P1Y2M3DT4H")).isEqualTo("P1Y2M3DPT4H");
    assertThat(due("2026-03-01T10:00:00+01:00")).isEqualTo("2026-03-01T10:00+01:00");
    assertThat(due("2026-03-01")).isEqualTo("2026-03-01");
    assertThat(due("=date and time(\"2026-03-01T10:00:00@Europe/Podgorica\")"))
        .isEqualTo("2026-03-01T10:00+01:00");
    assertThat(due("2026-03-01T10:00:00")).isEqualTo("2026-03-01T10:00");
    assertThat(due("=date and time(\"2026-03-01T10:00:00\")")).isEqualTo("2026-03-01T10:00");
    assertThat(due("2026-03-01T10:00:00Z")).isEqualTo("2026-03-01T10:00Z");
    assertThat(due("=duration(\"PT36H\")")).isEqualTo("PT36H");
    assertThat(due("=duration(\"P2M\")")).isEqualTo("P2M");
  }

  private static String due(String text) {
    String kind = text.startsWith("P") || text.contains("duration") ? "timeDuration" : "timeDate";
    String event =
        "<intermediateCatchEvent id=\"c\"><timerEventDefinition><%s>%s</%s></timerEventDefinition></intermediateCatchEvent>"
            .formatted(kind, text, kind);
    return started(Models.of("s>c c>e", event)).lines().getLast().replace("sets timer c ", "");
  }
}
