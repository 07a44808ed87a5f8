package org.sportel.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MigrationTests {
  private static State at(Model model, String... lines) {
    var scenario = new Scenario(model).play("start -");
    for (String line : lines) {
      scenario.play(line);
    }
    return scenario.state();
  }

  private static Result.Step moved(Migration migration) {
    assertThat(migration).isInstanceOf(Migration.Moved.class);
    return ((Migration.Moved) migration).step();
  }

  private static List<Migration.Why> stays(Migration migration) {
    assertThat(migration).isInstanceOf(Migration.Stays.class);
    return ((Migration.Stays) migration).tokens().stream().map(Migration.Stay::why).toList();
  }

  @Test
  void keepsKeysAndGoesOnInTheNewVersion() {
    Model old = Models.of("s>t t>e");
    Model now = Models.of("s>t t>t2 t2>e");
    State before = at(old);
    State after = moved(Migration.move(before, old, now, Map.of(), Map.of())).state();
    assertThat(after).isEqualTo(before);
    var step =
        (Result.Step)
            Interpreter.step(
                now,
                after,
                new Occurrence.TaskCompleted(after.tasks().getFirst().id(), Map.of()),
                Map.of());
    assertThat(step.state().tasks()).extracting(Wait::element).containsExactly("t2");
  }

  @Test
  void followsAMapping() {
    Model old =
        Models.of(
            "s>told told>e",
            Models.timer("bold", "told", true)
                + "<sequenceFlow id=\"q\" sourceRef=\"bold\" targetRef=\"e\"/>");
    Model now =
        Models.of(
            "s>t t>e",
            Models.timer("b", "t", true)
                + "<sequenceFlow id=\"q\" sourceRef=\"b\" targetRef=\"e\"/>");
    assertThat(stays(Migration.move(at(old), old, now, Map.of(), Map.of())))
        .containsExactly(Migration.Why.GONE);
    var step = moved(Migration.move(at(old), old, now, Map.of("told", "t", "bold", "b"), Map.of()));
    assertThat(step.effects()).isEmpty();
    assertThat(step.state().waits()).extracting(Wait::element).containsExactly("b", "t");
  }

  @Test
  void dropsTimersThatAreGoneAndBeginsNewOnes() {
    Model plain = Models.of("s>t t>e");
    Model timed =
        Models.of(
            "s>t t>e",
            Models.timer("b", "t", false)
                + "<sequenceFlow id=\"q\" sourceRef=\"b\" targetRef=\"e\"/>");
    var begun = moved(Migration.move(at(plain), plain, timed, Map.of(), Map.of()));
    assertThat(begun.effects()).hasSize(1).first().isInstanceOf(Effect.SetTimer.class);
    var dropped = moved(Migration.move(at(timed), timed, plain, Map.of(), Map.of()));
    assertThat(dropped.effects()).hasSize(1).first().isInstanceOf(Effect.DropTimer.class);
    State fired = at(timed, "timer b");
    assertThat(moved(Migration.move(fired, timed, timed, Map.of(), Map.of())).effects()).isEmpty();
  }

  @Test
  void saysWhichTokensCannotMoveAndWhy() {
    Model old = Models.of("s>p1 p1>t1 p1>t2 t1>p2 t2>p2 p2>e");
    State waiting = at(old, "done t1");
    assertThat(
            stays(
                Migration.move(
                    waiting,
                    old,
                    Models.of("s>p1 p1>t1 p1>t2 t1>x t2>x x>p2 p2>e"),
                    Map.of(),
                    Map.of())))
        .containsExactly(Migration.Why.OTHER_FLOW);
    assertThat(
            stays(
                Migration.move(
                    at(old),
                    old,
                    Models.of("s>m m>t1 t1>e", "<manualTask id=\"t2\"/>"),
                    Map.of(),
                    Map.of())))
        .containsExactly(Migration.Why.OTHER_KIND);
    String sub =
        "<subProcess id=\"tsub\"><startEvent id=\"si\"/><sequenceFlow id=\"g\" sourceRef=\"si\" targetRef=\"t1\"/><userTask id=\"t1\"/></subProcess>";
    assertThat(
            stays(
                Migration.move(
                    at(old), old, Models.of("s>tsub tsub>t2 t2>e", sub), Map.of(), Map.of())))
        .containsExactly(Migration.Why.OTHER_SCOPE);
    String loop =
        "<userTask id=\"t1\"><multiInstanceLoopCharacteristics><loopCardinality>2</loopCardinality></multiInstanceLoopCharacteristics></userTask>";
    assertThat(
            stays(
                Migration.move(
                    at(old), old, Models.of("s>t1 t1>t2 t2>e", loop), Map.of(), Map.of())))
        .containsExactly(Migration.Why.OTHER_REPETITION);
  }

  @Test
  void everyStateMovesToItsOwnVersionUnchanged() {
    for (long seed = 0; seed < Integer.getInteger("property.models", 200); seed++) {
      Model model = Model.read(SketchMaker.make(seed).bytes());
      var data = Map.<String, Object>of("v0", 0, "v1", 1, "v2", 0, "v3", 1);
      var step =
          (Result.Step)
              Interpreter.step(model, State.fresh(), new Occurrence.Started("", data), Map.of());
      var moved = moved(Migration.move(step.state(), model, model, Map.of(), data));
      assertThat(moved.state()).as("seed " + seed).isEqualTo(step.state());
      assertThat(moved.effects()).isEmpty();
    }
  }

  @Test
  void anEndedCaseMovesAndNothingHappens() {
    Model old = Models.of("s>t t>e");
    State ended = at(old, "done t");
    var step = moved(Migration.move(ended, old, Models.of("s>m m>e"), Map.of(), Map.of()));
    assertThat(step.state()).isEqualTo(ended);
    assertThat(step.effects()).isEmpty();
  }
}
