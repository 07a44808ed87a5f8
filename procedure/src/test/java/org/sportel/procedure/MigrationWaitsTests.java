package org.sportel.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a moved case waits for: what the new version waits for, no more and no less. */
final class MigrationWaitsTests {
  private static final String WATCH =
      "<subProcess id=\"%s\" triggeredByEvent=\"true\"><startEvent id=\"%s\"><timerEventDefinition><timeDuration>P9D</timeDuration></timerEventDefinition></startEvent></subProcess>";

  private static String watch(String id) {
    return WATCH.formatted("watch" + id, id);
  }

  /** A sub-process {@code sub} with one task {@code t1} and more. */
  private static String sub(String loop, String more) {
    return "<subProcess id=\"sub\">%s<startEvent id=\"si\"/><sequenceFlow id=\"g\" sourceRef=\"si\" targetRef=\"t1\"/><userTask id=\"t1\"/>%s</subProcess>"
        .formatted(loop, more);
  }

  private static final String TWICE =
      "<multiInstanceLoopCharacteristics><loopCardinality>2</loopCardinality></multiInstanceLoopCharacteristics>";

  private static String message(String id, String host) {
    return "<boundaryEvent id=\"%s\" attachedToRef=\"%s\"><messageEventDefinition messageRef=\"msg\"/></boundaryEvent>"
        .formatted(id, host);
  }

  private static List<String> move(Model old, Model now, Map<String, String> mapping) {
    return move(new Scenario(old).play("start -").state(), old, now, mapping);
  }

  private static List<String> move(State state, Model old, Model now, Map<String, String> mapping) {
    return switch (Migration.move(state, old, now, mapping, Map.of())) {
      case Migration.Moved moved ->
          moved.step().effects().stream().map(Scenario::describe).toList();
      case Migration.Stays stays ->
          stays.tokens().stream().map(s -> s.target() + " " + s.why()).toList();
    };
  }

  @Test
  void anEventSubProcessThatIsNewBeginsToWaitInEveryScopeThatRuns() {
    Model old = Models.of("s>sub sub>e", sub("", ""));
    Model now = Models.of("s>sub sub>e", sub("", watch("in")) + watch("out"));
    assertThat(move(old, now, Map.of())).containsExactly("sets timer out P9D", "sets timer in P9D");
    assertThat(move(now, old, Map.of())).containsExactly("drops timer out", "drops timer in");
    assertThat(move(now, now, Map.of())).isEmpty();
  }

  @Test
  void aRepeatedSubProcessWaitsOnceOnItsBorderAndInEachInstance() {
    Model old = Models.of("s>sub sub>e", sub(TWICE, ""));
    Model now =
        Models.of("s>sub sub>e b>e2", sub(TWICE, watch("in")) + Models.timer("b", "sub", true));
    assertThat(move(old, now, Map.of()))
        .containsExactly("sets timer b P1D", "sets timer in P9D", "sets timer in P9D");
    assertThat(move(now, now, Map.of())).isEmpty();
  }

  @Test
  void anEventThatMovedToAnotherPlaceBeginsAnew() {
    Model old = Models.of("s>p1 p1>t1 p1>t2 t1>e t2>e b>e2", Models.timer("b", "t1", true));
    Model now = Models.of("s>p1 p1>t1 p1>t2 t1>e t2>e b>e2", Models.timer("b", "t2", true));
    assertThat(move(old, now, Map.of())).containsExactly("drops timer b", "sets timer b P1D");
    Model inside = Models.of("s>sub sub>e", sub("", watch("w")));
    Model outside = Models.of("s>sub sub>e", sub("", "") + watch("w"));
    assertThat(move(inside, outside, Map.of()))
        .containsExactly("drops timer w", "sets timer w P9D");
  }

  @Test
  void anEventThatNowWaitsForSomethingElseBeginsAnew() {
    Model old = Models.of("s>t t>e b>e2", Models.timer("b", "t", true));
    Model now = Models.of("s>t t>e b>e2", message("b", "t"));
    assertThat(move(old, now, Map.of())).containsExactly("drops timer b", "awaits hello");
    assertThat(move(old, now, Map.of("b", "gone")))
        .containsExactly("drops timer b", "awaits hello");
  }

  @Test
  void waysOutOfAnEventGatewayComeAndGo() {
    String gate =
        "<eventBasedGateway id=\"w\"/><sequenceFlow id=\"w1\" sourceRef=\"w\" targetRef=\"c\"/><intermediateCatchEvent id=\"c\"><timerEventDefinition><timeDuration>P1D</timeDuration></timerEventDefinition></intermediateCatchEvent><sequenceFlow id=\"w2\" sourceRef=\"w\" targetRef=\"%s\"/>";
    String receive = "<receiveTask id=\"r\" messageRef=\"msg\"/>";
    String later =
        "<intermediateCatchEvent id=\"d\"><timerEventDefinition><timeDuration>P7D</timeDuration></timerEventDefinition></intermediateCatchEvent>";
    Model old = Models.of("s>w c>e r>e", gate.formatted("r") + receive);
    Model now = Models.of("s>w c>e d>e", gate.formatted("d") + later);
    assertThat(move(old, now, Map.of()))
        .containsExactly("no longer awaits hello", "sets timer d P7D");
    assertThat(move(old, old, Map.of())).isEmpty();
  }

  @Test
  void aJoinWaitsForNothingButItsFlows() {
    String later =
        "<intermediateCatchEvent id=\"c\"><timerEventDefinition><timeDuration>P1D</timeDuration></timerEventDefinition></intermediateCatchEvent>";
    Model model = Models.of("s>p1 p1>t1 p1>t2 t1>p2 t2>p2 p2>c c>e", later);
    State joining = new Scenario(model).play("start -").play("done t1").state();
    assertThat(move(joining, model, model, Map.of())).isEmpty();
  }

  @Test
  void whatStoppedBeforeItBeganWaitsForNothing() {
    String failing =
        "<userTask id=\"t\"><multiInstanceLoopCharacteristics><loopCardinality>=n</loopCardinality></multiInstanceLoopCharacteristics></userTask>";
    Model old = Models.of("s>t t>e", failing);
    Model now = Models.of("s>t t>e b>e2", failing + Models.timer("b", "t", true));
    assertThat(move(old, now, Map.of())).isEmpty();
    Model left = Models.of("s>t t>e[a = 1]");
    Model bordered = Models.of("s>t t>e[a = 1] b>e2", Models.timer("b", "t", true));
    State stopped = new Scenario(left).play("start -").play("done t a=2").state();
    assertThat(move(stopped, left, bordered, Map.of())).isEmpty();
  }

  @Test
  void whatStoppedAtWorkStillHasItsBorder() {
    Model old = Models.of("s>t t>e");
    Model now = Models.of("s>t t>e b>e2", Models.timer("b", "t", true));
    State stopped = new Scenario(old).play("start -").play("error t code=\"\"").state();
    assertThat(stopped.stopped()).hasSize(1);
    assertThat(move(stopped, old, now, Map.of())).containsExactly("sets timer b P1D");
  }

  @Test
  void aCaseWhoseDataTheNewVersionCannotReadStays() {
    String until =
        "<boundaryEvent id=\"b\" attachedToRef=\"t\"><timerEventDefinition><timeDate>=until</timeDate></timerEventDefinition></boundaryEvent>";
    assertThat(move(Models.of("s>t t>e"), Models.of("s>t t>e b>e2", until), Map.of()))
        .containsExactly("t EXPRESSION_FAILS");
  }

  @Test
  void whatHoldsATokenKeepsItsKind() {
    Model old = Models.of("s>p1 p1>t1 p1>t2 t1>p2 t2>p2 p2>e");
    Model inclusive = Models.of("s>p1 p1>t1 p1>t2 t1>o2 t2>o2 o2>e");
    State waiting = new Scenario(old).play("start -").play("done t1").state();
    assertThat(move(waiting, old, inclusive, Map.of("p2", "o2"))).containsExactly("o2 OTHER_KIND");
    Model sub = Models.of("s>sub sub>e", sub("", ""));
    Model event =
        Models.of(
            "s>t9 t9>e",
            "<subProcess id=\"sub\" triggeredByEvent=\"true\"><startEvent id=\"si\"><messageEventDefinition messageRef=\"msg\"/></startEvent><sequenceFlow id=\"g\" sourceRef=\"si\" targetRef=\"t1\"/><userTask id=\"t1\"/></subProcess>");
    assertThat(move(sub, event, Map.of())).containsExactly("sub OTHER_KIND");
  }

  @Test
  void aCalledProcedureGoesOnAsItWasAndACallOfAnotherDoesNotMove() {
    Model called = GoldenTests.GoldenModels.read("called.bpmn");
    Model work = GoldenTests.GoldenModels.read("cycle.bpmn");
    Model old = call(called, work, "called", "");
    Model now = call(called, work, "called", Models.timer("b", "c", true));
    assertThat(move(old, now, Map.of("query", "gone", "call", "c")))
        .containsExactly("sets timer b P1D");
    assertThat(move(old, call(called, work, "reminding", ""), Map.of()))
        .containsExactly("c OTHER_KIND");
  }

  private static Model call(Model called, Model other, String process, String border) {
    Model caller =
        Models.of(
            "s>c c>e" + (border.isEmpty() ? "" : " b>e2"),
            "<callActivity id=\"c\" calledElement=\"%s\"/>".formatted(process) + border);
    return ProcedureSet.of(List.of(caller, called, other), null).get("p");
  }
}
