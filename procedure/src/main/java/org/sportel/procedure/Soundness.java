package org.sportel.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sportel.procedure.analysis.StateSpace;
import org.sportel.procedure.analysis.Walks;

/**
 * Looks for what a designer did not mean: elements never reached, joins that wait for ever, circles
 * without waiting, points from which there is no end, tasks for nobody. Conditions are not
 * evaluated: every way out may be taken. All states are looked at up to a bound; beyond it random
 * walks sample the rest.
 */
public final class Soundness {
  private static final int SAMPLES = 200;
  private static final int SEED = 1;

  private final Model model;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> said = new HashSet<>();

  private Soundness(Model model) {
    this.model = model;
  }

  /** Everything found, each with the path that leads there; empty when the model is sound. */
  public static List<Problem> check(Model model) {
    var soundness = new Soundness(ProcedureSet.standingIn(model));
    soundness.assignments();
    soundness.choices();
    soundness.states();
    return soundness.problems;
  }

  private void assignments() {
    for (Element element : model.elements()) {
      if (element instanceof Activity.UserTask task
          && !task.assignment().named()
          && task.face().lane().isEmpty()) {
        say(task.id(), Severity.WARNING, Reason.NOBODY_ASSIGNED);
      }
    }
  }

  private void choices() {
    for (Element element : model.elements()) {
      if (element instanceof Gateway gate
          && (gate.kind() == Gateway.Kind.EXCLUSIVE || gate.kind() == Gateway.Kind.INCLUSIVE)
          && gate.face().otherwise().isEmpty()
          && !model.outgoing(gate.id()).isEmpty()
          && model.outgoing(gate.id()).stream().noneMatch(f -> f.condition().isEmpty())) {
        say(gate.id(), Severity.NOTE, Reason.NOT_EXHAUSTIVE);
      }
    }
  }

  private void states() {
    StateSpace space = StateSpace.of(model);
    Set<String> reached = new HashSet<>(space.reached());
    space.stuck().forEach(found -> stuck(found.state(), found.path()));
    space.stopped().forEach(found -> stopped(found.state(), found.path()));
    space.endless().stream()
        .findFirst()
        .ifPresent(
            found -> say(model.id(), Severity.WARNING, Reason.CANNOT_END, words(found.path())));
    if (!space.complete()) {
      Walks walks = Walks.walk(model, SAMPLES, SEED);
      reached.addAll(walks.reached());
      walks
          .stuck()
          .forEach((_, path) -> say(model.id(), Severity.WARNING, Reason.STUCK, words(path)));
    }
    Severity severity = space.complete() ? Severity.WARNING : Severity.NOTE;
    model.elements().stream()
        .filter(element -> !reached.contains(element.id()))
        .forEach(element -> say(element.id(), severity, Reason.NEVER_REACHED));
  }

  private void stuck(State state, List<String> path) {
    state.tokens().stream()
        .filter(token -> token.phase() == Token.Phase.JOINING)
        .map(Token::element)
        .distinct()
        .forEach(at -> say(at, Severity.WARNING, Reason.STUCK, words(path)));
  }

  private void stopped(State state, List<String> path) {
    for (Token token : state.stopped()) {
      Token.Stop stop = token.stop();
      boolean circle = stop != null && stop.reason().contains("circle");
      String why = circle || stop == null ? words(path) : words(path) + " (" + stop.reason() + ")";
      say(token.element(), Severity.WARNING, circle ? Reason.ENDLESS : Reason.STUCK, why);
    }
  }

  private static String words(List<String> path) {
    return String.join(" → ", path);
  }

  private void say(String id, Severity severity, Reason reason, Object... args) {
    if (!said.add(id + reason)) {
      return;
    }
    problems.add(
        model
            .find(id)
            .map(e -> Problem.of(e, severity, reason, args))
            .orElseGet(() -> new Problem(id, model.name(), 0, severity, reason, List.of(args))));
  }
}
