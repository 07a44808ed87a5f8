package org.sportel.procedure.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.sportel.procedure.Event;
import org.sportel.procedure.Model;
import org.sportel.procedure.Occurrence;
import org.sportel.procedure.Result;
import org.sportel.procedure.State;
import org.sportel.procedure.Token;
import org.sportel.procedure.Trigger;
import org.sportel.procedure.Wait;
import org.sportel.procedure.running.Stepper;

/** Everything the world could do next to a case of one model. */
final class World {
  private final Model model;
  private final Set<String> errors = new TreeSet<>();

  World(Model model) {
    this.model = model;
    collect(model);
  }

  private void collect(Model from) {
    from.elements().stream()
        .filter(Event.class::isInstance)
        .map(e -> ((Event) e).trigger())
        .forEach(
            trigger -> {
              if (trigger instanceof Trigger.Error error) {
                errors.add(error.code().isEmpty() ? "any" : error.code());
              }
            });
    from.calls().forEach(id -> from.called(id).ifPresent(this::collect));
  }

  /** One thing that could happen, in words of the model. */
  record Move(Occurrence occurrence, Wait waited, String words) {}

  /** Every occurrence that applies. */
  List<Move> moves(State state) {
    var moves = new ArrayList<Move>();
    for (Token token : state.tokens()) {
      for (Wait wait : token.waits()) {
        moves(token, wait, moves);
      }
    }
    return moves;
  }

  private void moves(Token token, Wait wait, List<Move> moves) {
    String at = wait.element();
    switch (wait.kind()) {
      case TASK -> {
        moves.add(new Move(new Occurrence.TaskCompleted(wait.id(), Map.of()), wait, at));
        caughtAt(token)
            .forEach(code -> moves.add(new Move(failed(wait, code), wait, at + " fails " + code)));
      }
      case CALL -> {
        moves.add(new Move(new Occurrence.ActivityAnswered(wait.id(), Map.of()), wait, at));
        errors.forEach(
            code -> moves.add(new Move(failed(wait, code), wait, at + " fails " + code)));
      }
      case TIMER -> moves.add(new Move(new Occurrence.TimerFired(wait.id()), wait, at));
      case MESSAGE ->
          moves.add(
              new Move(
                  new Occurrence.MessageArrived(wait.message(), wait.key(), Map.of()), wait, at));
    }
  }

  private static Occurrence failed(Wait wait, String code) {
    return new Occurrence.ActivityFailed(wait.id(), code, "", Map.of());
  }

  /** A person reports an error only where the model draws one at the task. */
  private Set<String> caughtAt(Token token) {
    var codes = new LinkedHashSet<String>();
    for (Event.Boundary boundary : model.boundaries(token.element())) {
      if (boundary.trigger() instanceof Trigger.Error error) {
        codes.add(error.code().isEmpty() ? "any" : error.code());
      }
    }
    return codes;
  }

  Result.Step start(Event.Start start, IntUnaryOperator pick) {
    return (Result.Step)
        Stepper.step(
            model,
            State.fresh(),
            new Occurrence.Started(start.id(), Map.of()),
            Map.of(),
            new Choices(pick));
  }

  Result.Step step(State state, Occurrence occurrence, IntUnaryOperator pick) {
    return switch (Stepper.step(model, state, occurrence, Map.of(), new Choices(pick))) {
      case Result.Step step -> step;
      case Result.Stale _ -> new Result.Step(state, Map.of(), List.of(), List.of());
    };
  }

  /** Whether an error nobody catches stopped it: such a failure is no way the model knows. */
  static boolean impossible(Occurrence occurrence, State state) {
    return occurrence instanceof Occurrence.ActivityFailed
        && state.stopped().stream()
            .anyMatch(t -> t.stop() != null && t.stop().stage() == Token.Stage.WORK);
  }

  /** The same for states that differ in keys only. */
  static String shape(State state) {
    return state.ended() ? "ended" : shape(state, 0);
  }

  private static String shape(State state, int scope) {
    return state.tokens().stream()
        .filter(t -> t.scope() == scope)
        .map(
            t ->
                t.element()
                    + t.phase().name().charAt(0)
                    + (t.via().startsWith("#") ? "" : t.via())
                    + t.waits().stream()
                        .map(Wait::element)
                        .sorted()
                        .collect(Collectors.joining(","))
                    + rounds(t)
                    + shape(state, t.id()))
        .sorted()
        .collect(Collectors.joining(" ", "(", ")"));
  }

  private static String rounds(Token token) {
    Token.Rounds rounds = token.rounds();
    return rounds == null ? "" : rounds.total() + "/" + rounds.done();
  }
}
