package org.sportel.procedure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What events do: wait, happen, throw. */
final class RunEvents {
  private final Run run;
  private final Catching catching;

  RunEvents(Run run) {
    this.run = run;
    this.catching = new Catching(run);
  }

  /** A token enters an event by a flow. */
  void enter(Event event, Run.Move move) {
    run.passed(event.id());
    switch (event.trigger()) {
      case Trigger.None _ -> run.leave(event, move.scope());
      case Trigger.Timer _, Trigger.Message _ -> {
        int id = run.tokens().take();
        run.tokens().put(Token.at(id, move.scope(), event.id()));
        awaitTarget(id, event.id());
      }
      case Trigger.Sending _ -> {
        int id = run.tokens().take();
        var locals = new LinkedHashMap<String, @Nullable Object>();
        run.activities().inputs(mappings(event), move.scope(), locals);
        run.tokens().put(Token.at(id, move.scope(), event.id()).locals(locals));
        send(event, id);
      }
      case Trigger.Error error -> {
        Token thrower = run.tokens().get(move.scope());
        if (!caught(catching.error(thrower, true, error.code()), Map.of())) {
          throw new FormulaFailed("", "error " + error.code() + " is caught nowhere");
        }
      }
      case Trigger.Escalation escalation -> escalate(event, escalation, move.scope());
      case Trigger.Terminate _ -> run.scopes().terminate(move.scope(), event.id());
    }
  }

  private void escalate(Event event, Trigger.Escalation escalation, int scope) {
    var catcher = catching.escalation(run.tokens().get(scope), escalation.code());
    boolean goesOn = catcher.isEmpty() || !catcher.get().interrupting();
    caught(catcher, Map.of());
    if (goesOn) {
      run.leave(event, scope);
    }
  }

  void send(Event event, int id) {
    if (event.trigger() instanceof Trigger.Sending sending) {
      run.activities().call(event, sending.call(), id);
    }
  }

  /** What an event sent was answered. */
  void sent(Event event, Token token, Map<String, ? extends @Nullable Object> answered) {
    run.tokens().remove(token.id());
    happened(event, mappings(event), token.scope(), answered);
  }

  /** A token that had stopped at an event when copying values goes on. */
  void again(Event event, Token token) {
    run.tokens().remove(token.id());
    happened(event, mappings(event), token.scope(), token.locals());
  }

  static Activity.Mappings mappings(Event event) {
    return switch (event) {
      case Event.Start e -> e.mappings();
      case Event.End e -> e.mappings();
      case Event.Catch e -> e.mappings();
      case Event.Throw e -> e.mappings();
      case Event.Boundary e -> e.mappings();
    };
  }

  /** An event happened: its values are stored and a token goes on from it. */
  void happened(
      Element element,
      Activity.Mappings mappings,
      int scope,
      Map<String, ? extends @Nullable Object> brought) {
    try {
      var values =
          mappings.out().isEmpty() ? brought : run.activities().outputs(mappings, scope, brought);
      run.data().merge(scope, values);
    } catch (FormulaFailed failed) {
      var token = Token.at(run.tokens().take(), scope, element.id());
      run.stop(token.locals(Values.plainMap(brought)), Token.Stage.LEAVE, failed);
      return;
    }
    run.leave(element, scope);
  }

  // --- beginning to wait

  void armBoundaries(int id) {
    Token token = run.tokens().get(id);
    for (Event.Boundary boundary : run.tokens().of(token).boundaries(token.element())) {
      await(id, boundary.id(), boundary.trigger());
    }
  }

  void armEventSubProcesses(int id) {
    Graph graph = run.tokens().inside(id).graph();
    for (Activity.SubProcess sub :
        graph.eventSubProcesses(run.tokens().scopeElement(run.tokens().get(id)))) {
      try {
        armEventSubProcess(id, sub);
      } catch (FormulaFailed failed) {
        run.stop(Token.at(run.tokens().take(), id, sub.id()), Token.Stage.ENTER, failed);
      }
    }
  }

  void armEventSubProcess(int scope, Activity.SubProcess sub) {
    run.tokens()
        .inside(scope)
        .graph()
        .starts(sub.id())
        .forEach(start -> await(scope, start.id(), start.trigger()));
  }

  /** A token waits for what an intermediate event or receive task waits for. */
  void awaitTarget(int id, String target) {
    switch (run.tokens().of(run.tokens().get(id)).get(target)) {
      case Event event -> await(id, target, event.trigger());
      case Activity.ReceiveTask task -> await(id, target, task.message());
      case Activity _, Gateway _ -> throw new IllegalStateException(target + " waits for nothing");
    }
  }

  void await(int id, String element, Trigger trigger) {
    switch (trigger) {
      case Trigger.Timer timer -> set(id, element, timer);
      case Trigger.Message message -> {
        var seen = run.data().seen(id);
        String name = text(message.name(), seen);
        String key = text(message.key(), seen);
        if (name.isEmpty()) {
          throw new FormulaFailed(message.name().text(), "a message needs a name");
        }
        if (key.isEmpty() && !message.key().isEmpty()) {
          throw new FormulaFailed(message.key().text(), "a correlation key must not be empty");
        }
        int wait = run.tokens().take();
        run.activities().addWait(id, Wait.message(wait, element, name, key));
        run.emit(new Effect.AwaitMessage(wait, element, name, key));
      }
      case Trigger.None _,
          Trigger.Error _,
          Trigger.Escalation _,
          Trigger.Terminate _,
          Trigger.Sending _ -> {}
    }
  }

  private String text(Formula formula, Map<String, ? extends @Nullable Object> seen) {
    Object value = formula.isEmpty() ? null : Values.plain(run.judge().value(formula, seen));
    return value == null ? "" : value.toString();
  }

  private void set(int id, String element, Trigger.Timer timer) {
    Object value = run.judge().value(timer.when(), run.data().seen(id));
    Times.Plan plan = Times.plan(timer.kind(), timer.when().text(), value);
    boolean cycle = timer.kind() == Trigger.Timer.Kind.CYCLE;
    String text = cycle ? String.valueOf(value) : "";
    set(id, Wait.timer(run.tokens().take(), element, text, plan.left()), plan.due(), 0);
  }

  private void set(int id, Wait wait, Due due, int after) {
    run.activities().addWait(id, wait);
    run.emit(new Effect.SetTimer(wait.id(), wait.element(), due, after));
  }

  // --- what happens in the world

  boolean timer(int key) {
    Optional<Token> waiting = run.tokens().waiting(key);
    if (waiting.isEmpty()) {
      return false;
    }
    Wait wait = RunActivities.waitOf(waiting.get(), key);
    if (wait.kind() != Wait.Kind.TIMER) {
      throw new IllegalArgumentException("key " + key + " is a " + wait.kind());
    }
    Token token = run.activities().withoutWait(waiting.get(), key);
    if (wait.left() != 0) {
      rearm(token, wait);
    }
    fire(run.tokens().get(token.id()), wait, Map.of());
    return true;
  }

  /** The next round of a cycle. */
  private void rearm(Token token, Wait wait) {
    boolean goesOn =
        switch (at(token, wait)) {
          case Event.Boundary boundary -> !boundary.interrupting();
          case Event.Start start -> !start.interrupting();
          case Element _ -> false;
        };
    if (goesOn) {
      Due due = Times.plan(Trigger.Timer.Kind.CYCLE, wait.key(), wait.key()).due();
      int left = Math.max(-1, wait.left() - 1);
      set(
          token.id(),
          Wait.timer(run.tokens().take(), wait.element(), wait.key(), left),
          due,
          wait.id());
    }
  }

  boolean message(Occurrence.MessageArrived message) {
    for (Token token : run.tokens().all()) {
      for (Wait wait : token.waits()) {
        if (wait.kind() == Wait.Kind.MESSAGE
            && wait.message().equals(message.name())
            && (wait.key().isEmpty() || wait.key().equals(message.key()))) {
          Element at = at(token, wait);
          boolean stays =
              (at instanceof Event.Boundary b && !b.interrupting())
                  || (at instanceof Event.Start s && !s.interrupting());
          Token left = stays ? token : run.activities().withoutWait(token, wait.id());
          if (!stays) {
            run.scopes().dropped(wait);
          }
          fire(left, wait, message.data());
          return true;
        }
      }
    }
    return false;
  }

  /** The element a wait belongs to: at the token, on its border, or beginning inside its scope. */
  private Element at(Token token, Wait wait) {
    Model outside = run.tokens().of(token);
    if (token.scope() != 0
        && (isBoundary(token, wait)
            || !(run.tokens().inside(token.id()).find(wait.element()).orElse(null)
                instanceof Event.Start))) {
      return outside.get(wait.element());
    }
    return run.tokens().inside(token.id()).get(wait.element());
  }

  boolean isBoundary(Token token, Wait wait) {
    return token.scope() != 0
        && run.tokens().of(token).find(wait.element()).orElse(null) instanceof Event.Boundary b
        && b.host().equals(token.element());
  }

  private void fire(Token token, Wait wait, Map<String, ? extends @Nullable Object> brought) {
    switch (at(token, wait)) {
      case Event.Boundary boundary -> caught(new Catching.Catcher(token, boundary), brought);
      case Event.Start start -> caught(new Catching.Catcher(token, start), brought);
      case Event event -> on(token, event, mappings(event), brought);
      case Activity.ReceiveTask task when token.element().equals(task.id()) ->
          run.activities().complete(token, brought);
      case Activity activity -> on(token, activity, activity.mappings(), brought);
      case Gateway _ -> throw new IllegalStateException("a gateway does not happen");
    }
  }

  /** The event a token waits at, or one of those after an event-based gateway. */
  private void on(
      Token token,
      Element element,
      Activity.Mappings mappings,
      Map<String, ? extends @Nullable Object> brought) {
    run.scopes().close(token);
    if (!token.element().equals(element.id())) {
      run.passed(element.id());
    }
    happened(element, mappings, token.scope(), brought);
  }

  // --- errors and escalations

  /** An error on an activity; false when nobody catches it. */
  boolean error(Token thrower, String code, Map<String, ? extends @Nullable Object> brought) {
    return caught(catching.error(thrower, false, code), brought);
  }

  private boolean caught(
      Optional<Catching.Catcher> catcher, Map<String, ? extends @Nullable Object> brought) {
    catcher.ifPresent(found -> caught(found, brought));
    return catcher.isPresent();
  }

  private void caught(Catching.Catcher catcher, Map<String, ? extends @Nullable Object> brought) {
    switch (catcher.event()) {
      case Event.Start start -> run.scopes().eventSubProcess(catcher.holder(), start, brought);
      case Event event -> {
        if (catcher.interrupting()) {
          run.scopes().close(catcher.holder());
        }
        run.passed(event.id());
        happened(event, mappings(event), catcher.holder().scope(), brought);
      }
    }
  }
}
