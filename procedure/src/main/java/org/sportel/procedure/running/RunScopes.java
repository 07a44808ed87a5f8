package org.sportel.procedure.running;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sportel.procedure.Activity;
import org.sportel.procedure.Effect;
import org.sportel.procedure.Element;
import org.sportel.procedure.Event;
import org.sportel.procedure.Model;
import org.sportel.procedure.Token;
import org.sportel.procedure.Trigger;
import org.sportel.procedure.Values;
import org.sportel.procedure.Wait;

/** Where tokens live: the procedure, sub-processes, event sub-processes and called procedures. */
final class RunScopes {
  private final Run run;

  RunScopes(Run run) {
    this.run = run;
  }

  /** The case begins. */
  void begin(Event.Start start, Map<String, ? extends @Nullable Object> data) {
    int id = run.tokens().take();
    run.tokens().put(Token.at(id, 0, run.tokens().root().id()));
    boolean plain = start.trigger() instanceof Trigger.None;
    if (plain) {
      run.data().merge(id, data);
    }
    run.waits().armEventSubProcesses(id);
    run.passed(start.id());
    if (plain) {
      run.events().happened(start, start.mappings(), id, Values.none());
    } else {
      run.events().happened(start, start.mappings(), id, data);
    }
  }

  /** A token's own scope begins at its plain start event. */
  void inside(int id, String scopeElement) {
    run.waits().armEventSubProcesses(id);
    Event.Start start = run.tokens().inside(id).graph().starts(scopeElement).getFirst();
    run.passed(start.id());
    run.events().happened(start, start.mappings(), id, Map.of());
  }

  /** One path is over; the scope is over with its last one. */
  void pathEnded(int scope, String element) {
    if (!run.tokens().anyIn(scope) && !run.movesIn(scope)) {
      over(run.tokens().get(scope), element, Effect.Ended.How.COMPLETED);
    }
  }

  private void over(Token holder, String element, Effect.Ended.How how) {
    if (holder.scope() == 0) {
      closeWaits(holder);
      run.tokens().remove(holder.id());
      run.ended();
      run.emit(new Effect.Ended(element, how));
      return;
    }
    Element at = run.tokens().of(holder).get(holder.element());
    if (at instanceof Activity.SubProcess sub && sub.event()) {
      closeWaits(holder);
      run.tokens().remove(holder.id());
      pathEnded(holder.scope(), element);
      return;
    }
    run.activities().complete(holder, Map.of());
  }

  /** A terminate end event: everything in the scope ends at once. */
  void terminate(int scope, String element) {
    closeInside(scope);
    over(run.tokens().get(scope), element, Effect.Ended.How.TERMINATED);
  }

  /** The whole case is withdrawn. */
  boolean cancelAll() {
    Token root = run.tokens().all().getFirst();
    close(root);
    run.ended();
    run.emit(new Effect.Ended(root.element(), Effect.Ended.How.CANCELLED));
    return true;
  }

  /** An event sub-process begins by its start event. */
  void eventSubProcess(
      Token holder, Event.Start start, Map<String, ? extends @Nullable Object> data) {
    String sub = start.face().scope();
    if (start.interrupting()) {
      closeInside(holder.id());
      Model model = run.tokens().inside(holder.id());
      Token before = run.tokens().get(holder.id());
      before.waits().stream().filter(w -> isStart(model, w, holder)).forEach(this::dropped);
      run.tokens()
          .put(
              before.waits(
                  before.waits().stream().filter(w -> !isStart(model, w, holder)).toList()));
    }
    int id = run.tokens().take();
    run.tokens().put(Token.at(id, holder.id(), sub));
    run.waits().armEventSubProcesses(id);
    run.passed(sub);
    run.passed(start.id());
    run.events().happened(start, start.mappings(), id, data);
  }

  private boolean isStart(Model inside, Wait wait, Token holder) {
    return !run.waits().isBoundary(holder, wait)
        && inside.find(wait.element()).orElse(null) instanceof Event.Start;
  }

  /** Closes a token with everything in its scope. */
  void close(Token token) {
    closeInside(token.id());
    closeWaits(token);
    if (token.phase() == Token.Phase.STOPPED) {
      run.emit(new Effect.Resumed(token.id(), token.element()));
    }
    run.tokens().remove(token.id());
  }

  private void closeInside(int scope) {
    run.tokens().in(scope).forEach(this::close);
    run.forgetMovesIn(scope);
  }

  void closeWaits(Token token) {
    token.waits().forEach(this::dropped);
  }

  /** Tells the world that something is no longer waited for. */
  void dropped(Wait wait) {
    run.emit(
        switch (wait.kind()) {
          case TASK -> new Effect.CloseTask(wait.id(), wait.element(), false);
          case CALL -> new Effect.DropCall(wait.id(), wait.element());
          case TIMER -> new Effect.DropTimer(wait.id(), wait.element());
          case MESSAGE ->
              new Effect.DropMessage(wait.id(), wait.element(), wait.message(), wait.key());
        });
  }
}
