package org.sportel.procedure.running;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sportel.procedure.Activity;
import org.sportel.procedure.Effect;
import org.sportel.procedure.Element;
import org.sportel.procedure.Event;
import org.sportel.procedure.Formula;
import org.sportel.procedure.FormulaFailed;
import org.sportel.procedure.Gateway;
import org.sportel.procedure.Occurrence;
import org.sportel.procedure.Token;
import org.sportel.procedure.Values;
import org.sportel.procedure.Wait;

/** Work handed to people and to the program: tasks opened, activities called, their answers. */
final class RunWork {
  private final Run run;

  RunWork(Run run) {
    this.run = run;
  }

  void open(Activity.UserTask task, int id) {
    Token token = run.tokens().get(id);
    var seen = run.data().seen(id);
    var facts = task.assignment();
    var who =
        new Effect.Who(
            text(facts.assignee(), seen),
            Values.texts(value(facts.candidateGroups(), seen)),
            Values.texts(value(facts.candidateUsers(), seen)),
            priority(facts.priority(), seen));
    String form = text(facts.form(), seen);
    Object due = value(facts.due(), seen);
    int key = run.tokens().take();
    run.tokens().addWait(id, Wait.task(key, task.id()));
    run.emit(
        new Effect.OpenTask(
            key,
            task.id(),
            task.name(),
            who,
            form,
            task.face().documentation(),
            facts.headers(),
            task.mappings().in().isEmpty() ? Values.none() : token.locals(),
            due == null ? Optional.empty() : Optional.of(Times.due(facts.due().text(), due)),
            run.repeats().item(token)));
  }

  private @Nullable Object value(Formula formula, Map<String, ? extends @Nullable Object> seen) {
    return formula.isEmpty() ? null : run.judge().value(formula, seen);
  }

  private String text(Formula formula, Map<String, ? extends @Nullable Object> seen) {
    Object value = Values.plain(value(formula, seen));
    return value == null ? "" : value.toString();
  }

  private Optional<Integer> priority(
      Formula formula, Map<String, ? extends @Nullable Object> seen) {
    String text = text(formula, seen);
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(text));
    } catch (NumberFormatException _) {
      throw new FormulaFailed(formula.text(), "not a whole number: " + text);
    }
  }

  /** Asks the program to do something and waits for the answer. */
  void call(Element element, Activity.Call call, int id) {
    Token token = run.tokens().get(id);
    var seen = run.data().seen(id);
    String type = run.judge().name(call.type(), seen);
    int key = run.tokens().take();
    run.tokens().addWait(id, Wait.call(key, element.id()));
    boolean mapped = !element.mappings().in().isEmpty();
    var input = mapped ? token.locals() : Values.copy(seen);
    run.emit(
        new Effect.CallActivity(
            key,
            element.id(),
            element.name(),
            type,
            call.headers(),
            input,
            run.repeats().item(token)));
  }

  void decide(Activity.DecisionTask task, int id) {
    var seen = run.data().seen(id);
    String decision = run.judge().name(task.decision(), seen);
    Object answer =
        run.judge().decide(run.tokens().inside(run.tokens().get(id).scope()), decision, seen);
    run.activities()
        .complete(run.tokens().get(id), Collections.singletonMap(task.result(), answer));
  }

  /** A task was completed or a call answered; false when nobody waits under that key any more. */
  boolean answered(int key, Wait.Kind kind, Map<String, ? extends @Nullable Object> data) {
    var settled = run.tokens().settle(key, kind);
    if (settled.isEmpty()) {
      return false;
    }
    Token token = settled.get().token();
    if (kind == Wait.Kind.TASK) {
      run.emit(new Effect.CloseTask(key, settled.get().what().element(), true));
    }
    switch (run.tokens().of(token).get(token.element())) {
      case Activity _ -> run.activities().complete(token, data);
      case Event event -> run.events().sent(event, token, data);
      case Gateway _ -> throw new IllegalStateException("a gateway gets no answer");
    }
    return true;
  }

  /** A call failed, or a person reports a business error on a task. */
  boolean failed(int key, Occurrence.ActivityFailed failed) {
    var settled = run.tokens().settle(key, Wait.Kind.TASK, Wait.Kind.CALL);
    if (settled.isEmpty()) {
      return false;
    }
    Token token = settled.get().token();
    Wait wait = settled.get().what();
    if (wait.kind() == Wait.Kind.TASK) {
      run.emit(new Effect.CloseTask(key, wait.element(), false));
    }
    boolean caught =
        !failed.code().isEmpty() && run.events().error(token, failed.code(), failed.data());
    if (!caught) {
      String why =
          failed.code().isEmpty()
              ? failed.message()
              : "error " + failed.code() + " is caught nowhere: " + failed.message();
      run.stop(run.tokens().get(token.id()), Token.Stage.WORK, new FormulaFailed("", why));
    }
    return true;
  }

  /** Calls or opens once more what had stopped. */
  void again(Token token) {
    run.tokens().put(token);
    try {
      switch (run.tokens().of(token).get(token.element())) {
        case Activity activity -> run.activities().begin(activity, token.id());
        case Event event -> run.events().send(event, token.id());
        case Gateway _ -> throw new IllegalStateException("a gateway does no work");
      }
    } catch (FormulaFailed failed) {
      run.stop(run.tokens().get(token.id()), Token.Stage.WORK, failed);
    }
  }
}
