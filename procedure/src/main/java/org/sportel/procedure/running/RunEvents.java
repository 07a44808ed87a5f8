package org.sportel.procedure.running;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sportel.procedure.Activity;
import org.sportel.procedure.Element;
import org.sportel.procedure.Event;
import org.sportel.procedure.FormulaFailed;
import org.sportel.procedure.Gateway;
import org.sportel.procedure.Token;
import org.sportel.procedure.Trigger;
import org.sportel.procedure.Values;
import org.sportel.procedure.Wait;

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
        run.waits().awaitTarget(id, event.id());
      }
      case Trigger.Sending _ -> {
        int id = run.tokens().take();
        var locals = new LinkedHashMap<String, @Nullable Object>();
        run.activities().inputs(event.mappings(), move.scope(), locals);
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
    boolean goesOn = catcher.isEmpty() || !catcher.get().event().interrupting();
    caught(catcher, Map.of());
    if (goesOn) {
      run.leave(event, scope);
    }
  }

  void send(Event event, int id) {
    if (event.trigger() instanceof Trigger.Sending sending) {
      run.work().call(event, sending.call(), id);
    }
  }

  /** What an event sent was answered. */
  void sent(Event event, Token token, Map<String, ? extends @Nullable Object> answered) {
    run.tokens().remove(token.id());
    happened(event, token.scope(), answered);
  }

  /** A token that had stopped at an event when copying values goes on. */
  void again(Event event, Token token) {
    run.tokens().remove(token.id());
    happened(event, token.scope(), token.locals());
  }

  /** An event happened: its values are stored and a token goes on from it. */
  void happened(Element element, int scope, Map<String, ? extends @Nullable Object> brought) {
    try {
      var values =
          element.mappings().out().isEmpty()
              ? brought
              : run.activities().outputs(element.mappings(), scope, scope, brought);
      run.data().merge(scope, values);
    } catch (FormulaFailed failed) {
      var token = Token.at(run.tokens().take(), scope, element.id());
      run.stop(token.locals(Values.plainMap(brought)), Token.Stage.LEAVE, failed);
      return;
    }
    run.leave(element, scope);
  }

  // --- what happens

  /** What a token waited for came. */
  void fire(Token token, Wait wait, Map<String, ? extends @Nullable Object> brought) {
    switch (run.waits().at(token, wait)) {
      case Event.Boundary boundary -> caught(new Catching.Catcher(token, boundary), brought);
      case Event.Start start -> caught(new Catching.Catcher(token, start), brought);
      case Activity.ReceiveTask task when token.element().equals(task.id()) ->
          run.activities().complete(token, brought);
      case Event event -> on(token, event, brought);
      case Activity activity -> on(token, activity, brought);
      case Gateway _ -> throw new IllegalStateException("a gateway does not happen");
    }
  }

  /** The event a token waits at, or one of those after an event-based gateway. */
  private void on(Token token, Element element, Map<String, ? extends @Nullable Object> brought) {
    run.scopes().close(token);
    if (!token.element().equals(element.id())) {
      run.passed(element.id());
    }
    happened(element, token.scope(), brought);
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
        if (event.interrupting()) {
          run.scopes().close(catcher.holder());
        }
        run.passed(event.id());
        happened(event, catcher.holder().scope(), brought);
      }
    }
  }
}
