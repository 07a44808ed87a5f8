package org.sportel.procedure.running;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    var old = new Tokens(from, state);
    List<Token> moved = new ArrayList<>();
    List<Wait> dropped = new ArrayList<>();
    Map<Integer, Token> byId = new HashMap<>();
    for (Token token : state.tokens()) {
      Token target = token(token, old, byId, dropped);
      byId.put(token.id(), target);
      moved.add(target);
    }
    if (!stays.isEmpty()) {
      return new Migration.Stays(stays);
    }
    var run = new Run(to, new State(state.next(), state.ended(), moved), data, new DataJudge());
    dropped.forEach(run.scopes()::dropped);
    for (Token token : state.tokens()) {
      begin(token, old, run);
    }
    if (!stays.isEmpty()) {
      return new Migration.Stays(stays);
    }
    Result.Step step = run.finish();
    return new Migration.Moved(state.ended() ? ended(step, state) : step);
  }

  private static Result.Step ended(Result.Step step, State state) {
    return new Result.Step(state, step.changes(), step.effects(), step.trace());
  }

  private String id(String old) {
    return mapping.getOrDefault(old, old);
  }

  private boolean ours(Token token, Tokens old) {
    return token.scope() != 0 && old.of(token).equals(from);
  }

  private Token token(Token token, Tokens old, Map<Integer, Token> byId, List<Wait> dropped) {
    if (token.scope() == 0) {
      Token root = token.element(to.id());
      return waits(root, token, to.id(), dropped);
    }
    if (!ours(token, old)) {
      return token;
    }
    Optional<Element> target = to.find(id(token.element()));
    if (target.isEmpty()) {
      return stay(token, Migration.Why.GONE);
    }
    Element before = from.get(token.element());
    Element after = target.get();
    Token holder = byId.getOrDefault(token.scope(), token);
    if (!sameKind(before, after)) {
      return stay(token, Migration.Why.OTHER_KIND);
    }
    if (!after.face().scope().equals(scope(holder, after))) {
      return stay(token, Migration.Why.OTHER_SCOPE);
    }
    if (!sameRepetition(before, after)) {
      return stay(token, Migration.Why.OTHER_REPETITION);
    }
    String via = Tokens.isInstance(token) ? token.via() : id(token.via());
    if (token.phase() == Token.Phase.JOINING && !enters(after, via)) {
      return stay(token, Migration.Why.OTHER_FLOW);
    }
    return waits(token.element(after.id()).via(via), token, after.id(), dropped);
  }

  /**
   * Id of the scope the holder gives; an instance of a repetition lies in the scope of the whole.
   */
  private String scope(Token holder, Element after) {
    boolean whole = holder.rounds() != null;
    return holder.scope() == 0
        ? to.id()
        : whole && holder.element().equals(after.id()) ? after.face().scope() : holder.element();
  }

  private Token stay(Token token, Migration.Why why) {
    stays.add(new Migration.Stay(token, id(token.element()), why));
    return token;
  }

  private static boolean sameKind(Element before, Element after) {
    boolean gates =
        !(before instanceof Gateway a && after instanceof Gateway b) || a.kind() == b.kind();
    boolean subs =
        !(before instanceof Activity.SubProcess a && after instanceof Activity.SubProcess b)
            || a.event() == b.event();
    boolean calls =
        !(before instanceof Activity.CallActivity a && after instanceof Activity.CallActivity b)
            || a.process().equals(b.process());
    return before.getClass().equals(after.getClass()) && gates && subs && calls;
  }

  private static boolean sameRepetition(Element before, Element after) {
    return !(before instanceof Activity a && after instanceof Activity b)
        || a.repeat()
            .map(Activity.Repeat::sequential)
            .equals(b.repeat().map(Activity.Repeat::sequential));
  }

  private boolean enters(Element join, String flow) {
    return to.incoming(join.id()).stream().map(Flow::id).anyMatch(flow::equals);
  }

  private Token waits(Token target, Token source, String element, List<Wait> dropped) {
    List<Wait> kept = new ArrayList<>();
    for (Wait wait : source.waits()) {
      boolean own = wait.element().equals(source.element());
      String at = own ? element : id(wait.element());
      if (own || stillThere(wait, at, element)) {
        kept.add(new Wait(wait.id(), wait.kind(), at, wait.message(), wait.key(), wait.left()));
      } else {
        dropped.add(wait);
      }
    }
    return target.waits(kept);
  }

  private boolean stillThere(Wait wait, String at, String holder) {
    Element before = from.find(wait.element()).orElse(null);
    Element after = to.find(at).orElse(null);
    if (before == null || after == null || !before.getClass().equals(after.getClass())) {
      return false;
    }
    boolean sameTrigger =
        !(before instanceof Event a && after instanceof Event b)
            || a.trigger().getClass().equals(b.trigger().getClass());
    boolean samePlace =
        switch (after) {
          case Event.Boundary boundary -> boundary.host().equals(holder);
          case Event.Start start ->
              to.find(start.face().scope()).map(s -> s.face().scope().equals(holder)).orElse(false);
          case Event _, Activity _ ->
              to.incoming(after.id()).stream().anyMatch(f -> f.from().equals(holder));
          case Gateway _ -> false;
        };
    return sameTrigger && samePlace;
  }

  /** What the new version waits for beside the token and the old one did not have. */
  private void begin(Token source, Tokens old, Run run) {
    if (source.scope() != 0 && !ours(source, old) || Tokens.isInstance(source)) {
      return;
    }
    Token token = run.tokens().get(source.id());
    Set<String> before = new HashSet<>();
    from.elements().forEach(e -> before.add(id(e.id())));
    List<Event> fresh = new ArrayList<>();
    if (token.scope() != 0) {
      fresh.addAll(to.boundaries(token.element()));
    }
    if (holdsScope(token)) {
      to.graph()
          .eventSubProcesses(token.element())
          .forEach(sub -> fresh.addAll(to.graph().starts(sub.id())));
    }
    fresh.removeIf(event -> before.contains(event.id()));
    try {
      fresh.forEach(event -> run.waits().await(token.id(), event.id(), event.trigger()));
    } catch (FormulaFailed _) {
      stay(source, Migration.Why.EXPRESSION_FAILS);
    }
  }

  private boolean holdsScope(Token token) {
    return token.scope() == 0
        || (token.rounds() == null
            && to.find(token.element()).orElse(null) instanceof Activity.SubProcess);
  }
}
