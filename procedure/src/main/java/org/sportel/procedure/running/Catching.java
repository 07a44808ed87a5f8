package org.sportel.procedure.running;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sportel.procedure.Event;
import org.sportel.procedure.Model;
import org.sportel.procedure.Token;
import org.sportel.procedure.Trigger;

/** Finds who catches an error or escalation: the nearest scope, an exact code before any code. */
final class Catching {
  private final Run run;

  Catching(Run run) {
    this.run = run;
  }

  /**
   * Who catches.
   *
   * @param holder the token whose border or scope the event belongs to
   */
  record Catcher(Token holder, Event event) {}

  /**
   * Who catches an error.
   *
   * @param inside whether it was thrown inside the token's scope and not by the token itself
   */
  Optional<Catcher> error(Token from, boolean inside, String code) {
    return search(from, inside, code, t -> t instanceof Trigger.Error e ? e.code() : null);
  }

  Optional<Catcher> escalation(Token from, String code) {
    return search(from, true, code, t -> t instanceof Trigger.Escalation e ? e.code() : null);
  }

  private Optional<Catcher> search(
      Token from, boolean inside, String code, Function<Trigger, @Nullable String> codeOf) {
    Token at = from;
    boolean content = inside;
    for (; ; ) {
      if (content && !interrupted(at)) {
        var found = best(at, eventStarts(at), code, codeOf);
        if (found.isPresent()) {
          return found;
        }
      }
      if (at.scope() == 0) {
        return Optional.empty();
      }
      if (!Tokens.isInstance(at)) {
        var found = best(at, run.tokens().of(at).boundaries(at.element()), code, codeOf);
        if (found.isPresent()) {
          return found;
        }
      }
      at = run.tokens().get(at.scope());
      content = at.rounds() == null;
    }
  }

  private List<Event.Start> eventStarts(Token holder) {
    return run.tokens().inside(holder.id()).eventStarts(run.tokens().scopeElement(holder));
  }

  /** Whether an interrupting event sub-process already runs there. */
  private boolean interrupted(Token holder) {
    Model model = run.tokens().inside(holder.id());
    return run.tokens().in(holder.id()).stream()
        .anyMatch(
            inner ->
                model.starts(inner.element()).stream()
                    .anyMatch(s -> !(s.trigger() instanceof Trigger.None) && s.interrupting()));
  }

  private static Optional<Catcher> best(
      Token holder,
      List<? extends Event> events,
      String code,
      Function<Trigger, @Nullable String> codeOf) {
    for (String wanted : List.of(code, "")) {
      for (Event event : events) {
        if (wanted.equals(codeOf.apply(event.trigger()))) {
          return Optional.of(new Catcher(holder, event));
        }
      }
    }
    return Optional.empty();
  }
}
