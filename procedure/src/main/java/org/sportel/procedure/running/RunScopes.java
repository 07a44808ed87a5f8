package org.sportel.procedure.running;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sportel.procedure.Activity;
import org.sportel.procedure.Effect;
import org.sportel.procedure.Event;
import org.sportel.procedure.Token;
import org.sportel.procedure.Trigger;
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
    run.events().happened(start, id, plain ? Map.of() : data);
  }

  /** A token's own scope begins at its plain start event. */
  void inside(int id, String scopeElement) {
    run.waits().armEventSubProcesses(id);
    Event.Start start = run.tokens().inside(id).starts(scopeElement).getFirst();
    run.passed(start.id());
    run.events().happened(start, id, Map.of());
  }

  /**
   * One path is over; the scope is over with its last one. When only event sub-processes still run,
   * the scope waits for them and no further one begins by a timer or message (BPMN 2.0.2, 13.5.4).
   */
  void pathEnded(int scope, String element) {
    if (run.movesIn(scope)) {
      return;
    }
    Token holder = run.tokens().get(scope);
    if (!run.tokens().anyIn(scope)) {
      over(holder, element, Effect.Ended.How.COMPLETED);
    } else if (run.tokens().in(scope).stream().allMatch(this::isEventSubProcess)) {
      dropStarts(holder);
    }
  }

  private boolean isEventSubProcess(Token token) {
    return run.tokens().of(token).get(token.element()) instanceof Activity.SubProcess sub
        && sub.event();
  }

  private void over(Token holder, String element, Effect.Ended.How how) {
    if (holder.scope() == 0) {
      closeWaits(holder);
      run.tokens().remove(holder.id());
      run.ended();
      run.emit(new Effect.Ended(element, how));
      return;
    }
    if (isEventSubProcess(holder)) {
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
      dropStarts(run.tokens().get(holder.id()));
    }
    int id = run.tokens().take();
    run.tokens().put(Token.at(id, holder.id(), sub));
    run.waits().armEventSubProcesses(id);
    run.passed(sub);
    run.passed(start.id());
    run.events().happened(start, id, data);
  }

  /** What would begin an event sub-process in a token's scope is no longer awaited. */
  private void dropStarts(Token holder) {
    List<Wait> kept =
        holder.waits().stream()
            .filter(w -> !(run.waits().at(holder, w) instanceof Event.Start))
            .toList();
    holder.waits().stream().filter(w -> !kept.contains(w)).forEach(this::dropped);
    run.tokens().put(holder.waits(kept));
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
