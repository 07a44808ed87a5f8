package org.sportel.procedure.running;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sportel.procedure.Flow;
import org.sportel.procedure.Gateway;
import org.sportel.procedure.Model;
import org.sportel.procedure.Token;

/** What gateways do: join, then split. */
final class RunGateways {
  private final Run run;

  RunGateways(Run run) {
    this.run = run;
  }

  void arrive(Gateway gateway, Run.Move move) {
    switch (gateway.kind()) {
      case EXCLUSIVE -> go(gateway, move.scope());
      case PARALLEL -> {
        waitAt(gateway, move);
        joinParallel(gateway, move.scope());
      }
      case INCLUSIVE -> {
        if (run.tokens().inside(move.scope()).incoming(gateway.id()).size() > 1) {
          waitAt(gateway, move);
        } else {
          go(gateway, move.scope());
        }
      }
      case EVENT_BASED -> {
        run.passed(gateway.id());
        int id = run.tokens().take();
        run.tokens().put(Token.at(id, move.scope(), gateway.id()));
        run.tokens()
            .inside(move.scope())
            .outgoing(gateway.id())
            .forEach(flow -> run.waits().awaitTarget(id, flow.to()));
      }
    }
  }

  private void go(Gateway gateway, int scope) {
    run.passed(gateway.id());
    run.leave(gateway, scope);
  }

  private void waitAt(Gateway gateway, Run.Move move) {
    run.tokens()
        .put(
            Token.at(run.tokens().take(), move.scope(), gateway.id())
                .phase(Token.Phase.JOINING)
                .via(move.via()));
  }

  /** One token on each incoming flow is needed and taken; others stay for the next time. */
  private void joinParallel(Gateway gateway, int scope) {
    Map<String, Token> oldest = oldest(gateway.id(), scope);
    int needed = run.tokens().inside(scope).incoming(gateway.id()).size();
    if (oldest.size() == needed) {
      oldest.values().forEach(token -> run.tokens().remove(token.id()));
      go(gateway, scope);
    }
  }

  private Map<String, Token> oldest(String gateway, int scope) {
    Map<String, Token> byFlow = new LinkedHashMap<>();
    for (Token token : run.tokens().in(scope)) {
      if (token.phase() == Token.Phase.JOINING && token.element().equals(gateway)) {
        byFlow.putIfAbsent(token.via(), token);
      }
    }
    return byFlow;
  }

  /**
   * When nothing else moves: lets one inclusive join go on if no token may still come to it. False
   * when there is none.
   */
  boolean release() {
    Set<String> asked = new HashSet<>();
    for (Token token : run.tokens().all()) {
      if (token.phase() != Token.Phase.JOINING
          || !asked.add(token.scope() + ":" + token.element())
          || !(run.tokens().of(token).get(token.element()) instanceof Gateway gateway)
          || gateway.kind() != Gateway.Kind.INCLUSIVE) {
        continue;
      }
      Map<String, Token> oldest = oldest(gateway.id(), token.scope());
      if (ready(gateway, token.scope(), oldest.keySet())) {
        oldest.values().forEach(joined -> run.tokens().remove(joined.id()));
        go(gateway, token.scope());
        return true;
      }
    }
    return false;
  }

  /**
   * BPMN 2.0.2, 13.4.3: the join goes on unless some token can come by an empty incoming flow
   * without passing the join, and cannot come by a filled one.
   */
  private boolean ready(Gateway gateway, int scope, Set<String> filled) {
    Model model = run.tokens().inside(scope);
    List<Flow> incoming = model.incoming(gateway.id());
    return run.tokens().in(scope).stream()
        .noneMatch(
            other -> {
              boolean byEmpty = false;
              boolean byFilled = false;
              for (Flow flow : incoming) {
                if (model.before(gateway.id(), flow.id()).contains(other.element())) {
                  byFilled |= filled.contains(flow.id());
                  byEmpty |= !filled.contains(flow.id());
                }
              }
              return byEmpty && !byFilled;
            });
  }
}
