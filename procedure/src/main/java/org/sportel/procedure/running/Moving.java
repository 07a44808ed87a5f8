package org.sportel.procedure.running;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sportel.procedure.Activity;
import org.sportel.procedure.Element;
import org.sportel.procedure.Event;
import org.sportel.procedure.Flow;
import org.sportel.procedure.FormulaFailed;
import org.sportel.procedure.Gateway;
import org.sportel.procedure.Migration;
import org.sportel.procedure.Model;
import org.sportel.procedure.Result;
import org.sportel.procedure.State;
import org.sportel.procedure.Token;
import org.sportel.procedure.Trigger;
import org.sportel.procedure.Wait;

/** Carries tokens over to another version of a model. */
public final class Moving {
  private final Model from;
  private final Model to;
  private final Map<String, String> mapping;
  private final List<Migration.Stay> stays = new ArrayList<>();

  /** From one version to another, by ids and a mapping for those that differ. */
  public Moving(Model from, Model to, Map<String, String> mapping) {
    this.from = from;
    this.to = to;
    this.mapping = Map.copyOf(mapping);
  }

  /** Carries a state over, or says which tokens cannot move. */
  public Migration move(State state, Map<String, ? extends @Nullable Object> data) {
    if (state.ended()) {
      return new Migration.Moved(new Result.Step(state, Map.of(), List.of(), List.of()));
    }
    var old = new Tokens(from, state);
    List<Token> ours = state.tokens().stream().filter(t -> old.of(t).equals(from)).toList();
    Map<Integer, Token> moved = new LinkedHashMap<>();
    state.tokens().forEach(token -> moved.put(token.id(), token));
    ours.forEach(token -> moved.put(token.id(), carried(token)));
    ours.forEach(token -> obstacle(token, moved).ifPresent(why -> stay(token, why)));
    if (!stays.isEmpty()) {
      return new Migration.Stays(stays);
    }
    List<Wait> dropped = new ArrayList<>();
    ours.forEach(token -> moved.put(token.id(), waits(token, get(moved, token.id()), dropped)));
    List<Token> tokens = List.copyOf(moved.values());
    var run = new Run(to, new State(state.next(), false, tokens), data, new DataJudge());
    dropped.forEach(run.scopes()::dropped);
    ours.forEach(token -> begin(token, run));
    return stays.isEmpty() ? new Migration.Moved(run.finish()) : new Migration.Stays(stays);
  }

  private String id(String old) {
    return mapping.getOrDefault(old, old);
  }

  private Token carried(Token token) {
    return token.scope() == 0
        ? token.element(to.id())
        : token
            .element(id(token.element()))
            .via(Tokens.isInstance(token) ? token.via() : id(token.via()));
  }

  private static Token get(Map<Integer, Token> moved, int id) {
    return Objects.requireNonNull(moved.get(id));
  }

  private void stay(Token token, Migration.Why why) {
    stays.add(new Migration.Stay(token, id(token.element()), why));
  }

  /** Why a token cannot stand where it would stand in the new version. */
  private Optional<Migration.Why> obstacle(Token token, Map<Integer, Token> moved) {
    Token target = get(moved, token.id());
    if (token.scope() == 0) {
      return Optional.empty();
    }
    Optional<Element> found = to.find(target.element());
    if (found.isEmpty()) {
      return Optional.of(Migration.Why.GONE);
    }
    Element before = from.get(token.element());
    Element after = found.get();
    if (!kind(before).equals(kind(after))) {
      return Optional.of(Migration.Why.OTHER_KIND);
    }
    String holder = get(moved, token.scope()).element();
    if (!Tokens.isInstance(token) && !after.face().scope().equals(holder)) {
      return Optional.of(Migration.Why.OTHER_SCOPE);
    }
    if (!sequential(before).equals(sequential(after))) {
      return Optional.of(Migration.Why.OTHER_REPETITION);
    }
    boolean joining = token.phase() == Token.Phase.JOINING;
    return joining && to.incoming(after.id()).stream().noneMatch(f -> f.id().equals(target.via()))
        ? Optional.of(Migration.Why.OTHER_FLOW)
        : Optional.empty();
  }

  /** What must stay the same about an element that holds a token. */
  private static Object kind(Element element) {
    return switch (element) {
      case Gateway gate -> gate.kind();
      case Activity.SubProcess sub -> List.of(Activity.SubProcess.class, sub.event());
      case Activity.CallActivity call -> List.of(Activity.CallActivity.class, call.process());
      case Activity _, Event _ -> element.getClass();
    };
  }

  private static Optional<Boolean> sequential(Element element) {
    return element instanceof Activity activity
        ? activity.repeat().map(Activity.Repeat::sequential)
        : Optional.empty();
  }

  /** The waits that go on; what nothing in the new version waits for any more is dropped. */
  private Token waits(Token source, Token target, List<Wait> dropped) {
    var before = beside(from, source);
    var after = beside(to, target);
    List<Wait> kept = new ArrayList<>();
    for (Wait wait : source.waits()) {
      boolean own = wait.element().equals(source.element());
      String at = own ? target.element() : id(wait.element());
      if (own || sameTrigger(before.get(wait.element()), after.get(at))) {
        kept.add(new Wait(wait.id(), wait.kind(), at, wait.message(), wait.key(), wait.left()));
      } else {
        dropped.add(wait);
      }
    }
    return target.waits(kept);
  }

  private static boolean sameTrigger(@Nullable Trigger before, @Nullable Trigger after) {
    return before != null && after != null && before.getClass().equals(after.getClass());
  }

  /** What the new version waits for beside the token and the old one did not have. */
  private void begin(Token source, Run run) {
    Token.Stop stop = source.stop();
    if (stop != null && stop.stage() != Token.Stage.WORK && stop.stage() != Token.Stage.LEAVE) {
      return;
    }
    Token target = run.tokens().get(source.id());
    var fresh = beside(to, target);
    beside(from, source)
        .forEach(
            (old, trigger) ->
                fresh.computeIfPresent(
                    id(old), (_, now) -> sameTrigger(trigger, now) ? null : now));
    try {
      fresh.forEach((event, trigger) -> run.waits().await(target.id(), event, trigger));
    } catch (FormulaFailed _) {
      stay(source, Migration.Why.EXPRESSION_FAILS);
    }
  }

  /** What a token waits for that is not its own element: what is on its border or inside it. */
  private static Map<String, Trigger> beside(Model model, Token token) {
    var found = new LinkedHashMap<String, Trigger>();
    if (token.scope() != 0 && !Tokens.isInstance(token)) {
      model.boundaries(token.element()).forEach(b -> found.put(b.id(), b.trigger()));
    }
    if (token.rounds() == null) {
      model.eventStarts(token.element()).forEach(s -> found.put(s.id(), s.trigger()));
    }
    if (model.find(token.element()).orElse(null) instanceof Gateway gate
        && gate.kind() == Gateway.Kind.EVENT_BASED) {
      for (Flow flow : model.outgoing(token.element())) {
        switch (model.get(flow.to())) {
          case Event.Catch event -> found.put(event.id(), event.trigger());
          case Activity.ReceiveTask task -> found.put(task.id(), task.message());
          case Element _ -> {}
        }
      }
    }
    return found;
  }
}
