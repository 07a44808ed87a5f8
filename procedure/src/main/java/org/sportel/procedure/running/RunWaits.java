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
    String scope = run.tokens().scopeElement(run.tokens().get(id));
    for (Activity.SubProcess sub : run.tokens().inside(id).eventSubProcesses(scope)) {
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
        run.tokens().addWait(id, Wait.message(wait, element, name, key));
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
    run.tokens().addWait(id, wait);
    run.emit(new Effect.SetTimer(wait.id(), wait.element(), due, after));
  }

  boolean timer(int key) {
    var settled = run.tokens().settle(key, Wait.Kind.TIMER);
    if (settled.isEmpty()) {
      return false;
    }
    Token token = settled.get().token();
    Wait wait = settled.get().what();
    if (wait.left() != 0 && goesOn(at(token, wait))) {
      rearm(token, wait);
    }
    run.events().fire(run.tokens().get(token.id()), wait, Map.of());
    return true;
  }

  /** The next round of a cycle. */
  private void rearm(Token token, Wait wait) {
    Due due = Times.plan(Trigger.Timer.Kind.CYCLE, wait.key(), wait.key()).due();
    int left = Math.max(-1, wait.left() - 1);
    set(
        token.id(),
        Wait.timer(run.tokens().take(), wait.element(), wait.key(), left),
        due,
        wait.id());
  }

  /** Whether it may happen again after it happened. */
  private static boolean goesOn(Element at) {
    return at instanceof Event event && !event.interrupting();
  }

  boolean message(Occurrence.MessageArrived message) {
    for (Token token : run.tokens().all()) {
      for (Wait wait : token.waits()) {
        if (wait.kind() == Wait.Kind.MESSAGE
            && wait.message().equals(message.name())
            && (wait.key().isEmpty() || wait.key().equals(message.key()))) {
          if (!goesOn(at(token, wait))) {
            run.tokens().settle(wait.id(), Wait.Kind.MESSAGE);
            run.scopes().dropped(wait);
          }
          run.events().fire(run.tokens().get(token.id()), wait, message.data());
          return true;
        }
      }
    }
    return false;
  }

  /** The element a wait belongs to: at the token, on its border, or beginning inside its scope. */
  Element at(Token token, Wait wait) {
    Optional<Element> outside = run.tokens().of(token).find(wait.element());
    boolean border =
        outside.orElse(null) instanceof Event.Boundary b && b.host().equals(token.element());
    return run.tokens()
        .inside(token.id())
        .find(wait.element())
        .filter(inside -> !border && inside instanceof Event.Start)
        .or(() -> outside)
        .orElseThrow();
  }
}
