package org.sportel.procedure.running;

import java.util.Map;
import java.util.Optional;
import org.sportel.procedure.Activity;
import org.sportel.procedure.Due;
import org.sportel.procedure.Effect;
import org.sportel.procedure.Element;
import org.sportel.procedure.Event;
import org.sportel.procedure.FormulaFailed;
import org.sportel.procedure.Gateway;
import org.sportel.procedure.Graph;
import org.sportel.procedure.Model;
import org.sportel.procedure.Occurrence;
import org.sportel.procedure.Token;
import org.sportel.procedure.Trigger;
import org.sportel.procedure.Wait;

/** What tokens wait for: timers and messages, set when a token begins to wait, and their coming. */
final class RunWaits {
  private final Run run;

  RunWaits(Run run) {
    this.run = run;
  }

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
        String name = run.judge().name(message.name(), seen);
        String key = message.key().isEmpty() ? "" : run.judge().name(message.key(), seen);
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

  private void set(int id, String element, Trigger.Timer timer) {
    Object value = run.judge().time(timer, run.data().seen(id));
    Times.Plan plan = Times.plan(timer.kind(), timer.when().text(), value);
    boolean cycle = timer.kind() == Trigger.Timer.Kind.CYCLE;
    String text = cycle ? String.valueOf(value) : "";
    set(id, Wait.timer(run.tokens().take(), element, text, plan.left()), plan.due(), 0);
  }

  private void set(int id, Wait wait, Due due, int after) {
    run.activities().addWait(id, wait);
    run.emit(new Effect.SetTimer(wait.id(), wait.element(), due, after));
  }

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
    run.events().fire(run.tokens().get(token.id()), wait, Map.of());
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
          run.events().fire(left, wait, message.data());
          return true;
        }
      }
    }
    return false;
  }

  /** The element a wait belongs to: at the token, on its border, or beginning inside its scope. */
  Element at(Token token, Wait wait) {
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
}
