package org.sportel.procedure.running;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sportel.procedure.Activity;
import org.sportel.procedure.Effect;
import org.sportel.procedure.Element;
import org.sportel.procedure.Event;
import org.sportel.procedure.Flow;
import org.sportel.procedure.FormulaFailed;
import org.sportel.procedure.Gateway;
import org.sportel.procedure.Model;
import org.sportel.procedure.Result;
import org.sportel.procedure.State;
import org.sportel.procedure.Token;

/**
 * One step under way: tokens move until everything waits. Lives no longer than the step; the family
 * classes share it.
 */
final class Run {
  /** So many moves in one step; then something runs in a circle without waiting. */
  static final int MAX_MOVES = 10_000;

  private final Judge judge;
  private final Tokens tokens;
  private final Data data;
  private final List<Effect> effects = new ArrayList<>();
  private final List<String> trace = new ArrayList<>();
  private final Deque<Move> queue = new ArrayDeque<>();
  private final RunActivities activities = new RunActivities(this);
  private final RunWork work = new RunWork(this);
  private final RunGateways gateways = new RunGateways(this);
  private final RunEvents events = new RunEvents(this);
  private final RunWaits waits = new RunWaits(this);
  private final RunScopes scopes = new RunScopes(this);
  private final RunRepeats repeats = new RunRepeats(this);
  private int moves;
  private boolean ended;

  /**
   * A token on its way into an element.
   *
   * @param via the flow it comes by; {@code #3} for the third instance of a repeated activity
   */
  record Move(int scope, String element, String via) {}

  Run(Model model, State state, Map<String, ? extends @Nullable Object> data, Judge judge) {
    this.judge = judge;
    this.tokens = new Tokens(model, state);
    this.data = new Data(tokens, data);
  }

  Tokens tokens() {
    return tokens;
  }

  Data data() {
    return data;
  }

  Judge judge() {
    return judge;
  }

  RunActivities activities() {
    return activities;
  }

  RunWork work() {
    return work;
  }

  RunEvents events() {
    return events;
  }

  RunWaits waits() {
    return waits;
  }

  RunScopes scopes() {
    return scopes;
  }

  RunRepeats repeats() {
    return repeats;
  }

  void emit(Effect effect) {
    effects.add(effect);
  }

  void passed(String id) {
    trace.add(id);
  }

  void push(Move move) {
    queue.add(move);
  }

  void ended() {
    ended = true;
  }

  boolean movesIn(int scope) {
    return queue.stream().anyMatch(move -> move.scope() == scope);
  }

  void forgetMovesIn(int scope) {
    queue.removeIf(move -> move.scope() == scope);
  }

  Result.Step finish() {
    for (; ; ) {
      Move move = queue.poll();
      if (move != null) {
        arrive(move);
      } else if (!gateways.release()) {
        break;
      }
    }
    return new Result.Step(tokens.state(ended), data.changes(), EffectList.net(effects), trace);
  }

  private void arrive(Move move) {
    Element element = tokens.inside(move.scope()).get(move.element());
    if (!move.via().isEmpty() && !RunRepeats.isInstance(move.via())) {
      trace.add(move.via());
    }
    int mark = tokens.next();
    int emitted = effects.size();
    try {
      if (++moves > MAX_MOVES) {
        throw new FormulaFailed("", "runs in a circle without waiting");
      }
      switch (element) {
        case Gateway gateway -> gateways.arrive(gateway, move);
        case Activity.SubProcess sub when sub.event() -> {
          waits.armEventSubProcess(move.scope(), sub);
          scopes.pathEnded(move.scope(), sub.id());
        }
        case Activity activity -> activities.enter(activity, move);
        case Event event -> events.enter(event, move);
      }
    } catch (FormulaFailed failed) {
      tokens.forgetFrom(mark);
      effects.subList(emitted, effects.size()).clear();
      var stopped = Token.at(tokens.take(), move.scope(), move.element()).via(move.via());
      stop(stopped, Token.Stage.ENTER, failed);
    }
  }

  /** Takes the ways out of an element. When none fits, a token stops there visibly. */
  void leave(Element element, int scope) {
    List<Flow> flows = tokens.inside(scope).outgoing(element.id());
    if (flows.isEmpty()) {
      scopes.pathEnded(scope, element.id());
      return;
    }
    try {
      List<Flow> chosen =
          element instanceof Gateway gate && gate.kind() == Gateway.Kind.PARALLEL
              ? flows
              : judge.choose(element, flows, data.seen(scope));
      if (chosen.isEmpty()) {
        throw new FormulaFailed(conditions(flows), "no condition holds");
      }
      chosen.forEach(flow -> queue.add(new Move(scope, flow.to(), flow.id())));
    } catch (FormulaFailed failed) {
      var stopped = Token.at(tokens.take(), scope, element.id());
      stop(stopped, Token.Stage.CHOOSE, failed);
    }
  }

  private static String conditions(List<Flow> flows) {
    return String.join("; ", flows.stream().map(f -> f.condition().text()).toList());
  }

  void stop(Token token, Token.Stage stage, FormulaFailed failed) {
    tokens.put(token.stopped(new Token.Stop(stage, failed.expression(), failed.reason())));
    emit(
        new Effect.Stopped(
            token.id(),
            token.element(),
            tokens.inside(token.scope()).find(token.element()).map(Element::name).orElse(""),
            failed.expression(),
            failed.reason(),
            new LinkedHashMap<>(data.seen(token.id()))));
  }

  boolean retry(int id, Map<String, ? extends @Nullable Object> corrected) {
    Optional<Token> found = tokens.find(id);
    Token.Stop stop = found.map(Token::stop).orElse(null);
    if (found.isEmpty() || stop == null) {
      return false;
    }
    Token token = found.get();
    data.merge(token.scope(), corrected);
    emit(new Effect.Resumed(id, token.element()));
    switch (stop.stage()) {
      case ENTER -> {
        tokens.remove(id);
        queue.add(new Move(token.scope(), token.element(), token.via()));
      }
      case CHOOSE -> {
        tokens.remove(id);
        leave(tokens.inside(token.scope()).get(token.element()), token.scope());
      }
      case WORK -> work.again(token.resumed());
      case LEAVE -> {
        switch (tokens.of(token).get(token.element())) {
          case Activity _ -> activities.complete(token.resumed(), Map.of());
          case Event event -> events.again(event, token);
          case Gateway _ -> throw new IllegalStateException("a gateway copies no values");
        }
      }
    }
    return true;
  }
}
