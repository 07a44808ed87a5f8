package org.sportel.casework.procedure;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.MessageWaits;
import org.sportel.casework.store.StoppedSteps;
import org.sportel.platform.Journal;
import org.sportel.procedure.Effect;
import org.springframework.stereotype.Component;

/**
 * Notes where procedures wait for a message, and where they cannot go on by themselves, for
 * designers and administrators.
 */
@Component
final class ProcedureStops {
  private final StoppedSteps steps;
  private final MessageWaits messages;
  private final Journal journal;
  private final ActionContext context;

  ProcedureStops(
      StoppedSteps steps, MessageWaits messages, Journal journal, ActionContext context) {
    this.steps = steps;
    this.messages = messages;
    this.journal = journal;
    this.context = context;
  }

  void await(Case file, Effect.AwaitMessage wait) {
    messages.begin(file.id(), wait.waiting(), wait.message(), wait.key(), context.now());
  }

  void awaitNoMore(Case file, int wait) {
    messages.end(file.id(), wait, context.now());
  }

  void begin(Case file, Effect.Stopped stopped) {
    steps.keep(
        new StoppedSteps.Stop(
            file.id(),
            stopped.token(),
            stopped.element(),
            stopped.name(),
            stopped.expression(),
            stopped.reason(),
            masked(stopped.seen()),
            context.now()));
    journal.record(
        new CaseEvent.ProcedureStopped(file.id().value(), file.facts(), stopped.element()));
  }

  void end(Case file, int token) {
    steps.end(file.id(), token, context.now());
  }

  void end(Case file) {
    steps.end(file.id(), context.now());
  }

  /**
   * Of texts only that they are there and how long they are, of numbers that they are numbers:
   * whatever it is, an answer may name a person. Truths and missing values are shown, for they are
   * what most expressions stumble over.
   */
  static Map<String, String> masked(Map<String, ? extends @Nullable Object> seen) {
    Map<String, String> masked = new TreeMap<>();
    seen.forEach((name, value) -> mask(name, value, masked));
    return masked;
  }

  private static void mask(String name, @Nullable Object value, Map<String, String> masked) {
    switch (value) {
      case null -> masked.put(name, "null");
      case Boolean truth -> masked.put(name, truth.toString());
      case Number ignored -> masked.put(name, "number");
      case CharSequence text -> masked.put(name, "text(" + text.length() + ")");
      case Collection<?> list -> masked.put(name, "list(" + list.size() + ")");
      case Map<?, ?> inner when inner.isEmpty() -> masked.put(name, "context(0)");
      case Map<?, ?> inner -> inner.forEach((key, part) -> mask(name + "." + key, part, masked));
      case Object other -> masked.put(name, "other");
    }
  }
}
