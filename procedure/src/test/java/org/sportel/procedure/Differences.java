package org.sportel.procedure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The differences from Flowable that we keep; {@code docs/procedure-differences.md} gives the
 * reasons.
 */
final class Differences {
  private Differences() {}

  /** Whether a step met a situation the two treat differently on purpose. */
  static boolean between(Model model, List<String> trace, State before, State after) {
    return twiceOnOneFlow(after)
        || Stream.concat(Stream.of(model), called(model))
            .anyMatch(
                m ->
                    inclusiveNotWaiting(m, trace, before, after)
                        || onlyEventSubProcesses(m, after)
                        || onlyRoundsLeft(m, trace, after)
                        || cutByError(m, trace, before));
  }

  private static Stream<Model> called(Model model) {
    return model.calls().stream()
        .flatMap(id -> model.called(id).stream())
        .flatMap(m -> Stream.concat(Stream.of(m), called(m)));
  }

  /**
   * Everything else in a scope waits at a join, only event sub-processes still run there: we let
   * further events begin others, because a token is left, Flowable does not.
   */
  private static boolean onlyEventSubProcesses(Model model, State state) {
    return state.tokens().stream()
        .filter(t -> t.waits().stream().anyMatch(w -> isStart(model, w.element())))
        .anyMatch(
            scope ->
                state.tokens().stream()
                    .filter(t -> t.scope() == scope.id())
                    .allMatch(
                        t -> isEventSubProcess(model, t) || t.phase() == Token.Phase.JOINING));
  }

  /**
   * A path ended in a scope where now only activities repeated one after the other go on: we still
   * let events begin event sub-processes there, Flowable does not.
   */
  private static boolean onlyRoundsLeft(Model model, List<String> trace, State after) {
    return after.tokens().stream()
        .filter(t -> t.waits().stream().anyMatch(w -> isStart(model, w.element())))
        .anyMatch(
            scope -> {
              List<Token> inside =
                  after.tokens().stream().filter(t -> t.scope() == scope.id()).toList();
              return inside.stream()
                      .allMatch(t -> t.rounds() != null || isEventSubProcess(model, t))
                  && inside.stream()
                      .map(t -> model.find(t.element()).map(e -> e.face().scope()).orElse(""))
                      .anyMatch(id -> endedIn(model, trace, id));
            });
  }

  private static boolean endedIn(Model model, List<String> trace, String scope) {
    return trace.stream()
        .map(id -> model.find(id).orElse(null))
        .anyMatch(e -> e instanceof Event.End && e.face().scope().equals(scope));
  }

  /**
   * An error began an interrupting event sub-process while a token waited at an inclusive join or a
   * called procedure ran: we close that with the rest of the scope, Flowable lets the token go on
   * or leaves the call hanging.
   */
  private static boolean cutByError(Model model, List<String> trace, State before) {
    return trace.stream()
            .map(id -> model.find(id).orElse(null))
            .anyMatch(
                e -> e instanceof Event.Start start && start.trigger() instanceof Trigger.Error)
        && before.tokens().stream()
            .map(t -> model.find(t.element()).orElse(null))
            .anyMatch(
                e ->
                    e instanceof Activity.CallActivity
                        || (e instanceof Gateway gate && gate.kind() == Gateway.Kind.INCLUSIVE));
  }

  private static boolean isStart(Model model, String id) {
    return model.find(id).orElse(null) instanceof Event.Start;
  }

  private static boolean isEventSubProcess(Model model, Token token) {
    return model.find(token.element()).orElse(null) instanceof Activity.SubProcess sub
        && sub.event();
  }

  /** Whether no join holds two tokens of one flow, so that each token has its own future. */
  static boolean calm(State state) {
    return !twiceOnOneFlow(state) && state.stopped().isEmpty();
  }

  /**
   * Two tokens wait at one join on the same flow: we need one on each flow, Flowable counts them.
   */
  private static boolean twiceOnOneFlow(State state) {
    var seen = new HashSet<String>();
    return state.tokens().stream()
        .filter(t -> t.phase() == Token.Phase.JOINING)
        .anyMatch(t -> !seen.add(t.scope() + " " + t.element() + " " + t.via()));
  }

  /**
   * An inclusive gateway was passed while another token could still come to it, by a flow that
   * already had its token or round a loop: Flowable holds the first token back.
   */
  private static boolean inclusiveNotWaiting(
      Model model, List<String> trace, State before, State after) {
    return model.elements().stream()
        .filter(e -> e instanceof Gateway g && g.kind() == Gateway.Kind.INCLUSIVE)
        .filter(g -> trace.contains(g.id()))
        .anyMatch(
            g -> {
              Set<String> sources = behind(model, g.id());
              return after.tokens().stream().anyMatch(t -> sources.contains(t.element()))
                  || before.tokens().stream().filter(t -> sources.contains(t.element())).count()
                      > 1;
            });
  }

  private static Set<String> behind(Model model, String element) {
    var found = new HashSet<String>();
    Deque<String> open =
        new ArrayDeque<>(model.incoming(element).stream().map(Flow::from).toList());
    while (!open.isEmpty()) {
      String at = open.pop();
      if (found.add(at)) {
        model.incoming(at).forEach(f -> open.add(f.from()));
        if (model.get(at) instanceof Event.Boundary boundary) {
          open.add(boundary.host());
        }
      }
    }
    return found;
  }
}
