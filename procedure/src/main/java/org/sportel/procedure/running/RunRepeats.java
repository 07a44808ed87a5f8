package org.sportel.procedure.running;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sportel.procedure.Activity;
import org.sportel.procedure.Effect;
import org.sportel.procedure.Token;
import org.sportel.procedure.Values;

/**
 * Repeated activities (multi-instance, BPMN 2.0.2, 13.3.7): a token for the whole and, in its
 * scope, one for each instance. Boundary events belong to the whole.
 */
final class RunRepeats {
  private static final String COUNTER = "loopCounter";
  private static final String SIGN = "#";

  private final Run run;

  RunRepeats(Run run) {
    this.run = run;
  }

  /**
   * What follows from the end of one instance.
   *
   * @param enough whether the completion condition holds
   */
  record Verdict(int index, @Nullable Object result, boolean enough) {}

  static boolean isInstance(String via) {
    return via.startsWith(SIGN);
  }

  static void hide(Activity.Repeat repeat, Map<String, @Nullable Object> locals) {
    locals.remove(COUNTER);
    locals.remove(repeat.item());
  }

  void begin(Activity activity, Activity.Repeat repeat, Run.Move move) {
    List<@Nullable Object> items = run.judge().items(repeat, run.data().seen(move.scope()));
    int total = items.size();
    int begun = repeat.sequential() ? Math.min(1, total) : total;
    int id = run.tokens().take();
    run.tokens()
        .put(
            Token.at(id, move.scope(), activity.id())
                .rounds(
                    new Token.Rounds(
                        total,
                        begun,
                        0,
                        repeat.item().isEmpty() ? blanks(0) : items,
                        blanks(repeat.results().isEmpty() ? 0 : total))));
    if (total == 0) {
      end(activity, run.tokens().get(id));
      return;
    }
    run.waits().armBoundaries(id);
    for (int index = 1; index <= begun; index++) {
      run.push(new Run.Move(id, activity.id(), SIGN + index));
    }
  }

  private static List<@Nullable Object> blanks(int count) {
    return Collections.nCopies(count, null);
  }

  /** The values one instance has for itself. */
  Map<String, @Nullable Object> locals(Activity activity, Run.Move move) {
    int index = index(move.via());
    var locals = new LinkedHashMap<String, @Nullable Object>();
    locals.put(COUNTER, Values.plain(index));
    Token.Rounds rounds = rounds(run.tokens().get(move.scope()));
    activity
        .repeat()
        .filter(repeat -> !repeat.item().isEmpty())
        .ifPresent(repeat -> locals.put(repeat.item(), rounds.items().get(index - 1)));
    return locals;
  }

  private static int index(String via) {
    return Integer.parseInt(via.substring(SIGN.length()));
  }

  Optional<Effect.Item> item(Token token) {
    if (!Tokens.isInstance(token)) {
      return Optional.empty();
    }
    int index = index(token.via());
    Token.Rounds rounds = rounds(run.tokens().get(token.scope()));
    Object value = rounds.items().isEmpty() ? null : rounds.items().get(index - 1);
    return Optional.of(new Effect.Item(index, rounds.total(), value));
  }

  Verdict judge(Activity activity, Token token, Map<String, @Nullable Object> outputs) {
    Activity.Repeat repeat = activity.repeat().orElseThrow();
    Token.Rounds rounds = rounds(run.tokens().get(token.scope()));
    var seen = new LinkedHashMap<String, @Nullable Object>(run.data().seen(token.id(), outputs));
    seen.put("numberOfInstances", rounds.total());
    seen.put("numberOfCompletedInstances", rounds.done() + 1);
    seen.put("numberOfActiveInstances", rounds.begun() - rounds.done() - 1);
    seen.put("numberOfTerminatedInstances", 0);
    Object result =
        repeat.results().isEmpty() || repeat.result().isEmpty()
            ? null
            : run.judge().value(repeat.result(), seen);
    boolean enough = !repeat.until().isEmpty() && run.judge().test(repeat.until(), seen);
    return new Verdict(index(token.via()), Values.plain(result), enough);
  }

  void done(Activity activity, int bodyId, Verdict verdict) {
    Token body = run.tokens().get(bodyId);
    Token.Rounds before = rounds(body);
    List<@Nullable Object> results = new ArrayList<>(before.results());
    if (!results.isEmpty()) {
      results.set(verdict.index() - 1, verdict.result());
    }
    int done = before.done() + 1;
    boolean over = verdict.enough() || done == before.total();
    boolean next = !over && activity.repeat().orElseThrow().sequential();
    var after =
        new Token.Rounds(
            before.total(),
            next ? before.begun() + 1 : before.begun(),
            done,
            before.items(),
            results);
    run.tokens().put(body.rounds(after));
    if (over) {
      end(activity, run.tokens().get(bodyId));
    } else if (next) {
      run.push(new Run.Move(bodyId, activity.id(), SIGN + (done + 1)));
    }
  }

  private void end(Activity activity, Token body) {
    run.scopes().close(body);
    Activity.Repeat repeat = activity.repeat().orElseThrow();
    if (!repeat.results().isEmpty()) {
      run.data()
          .merge(body.scope(), Collections.singletonMap(repeat.results(), rounds(body).results()));
    }
    run.leave(activity, body.scope());
  }

  private static Token.Rounds rounds(Token body) {
    Token.Rounds rounds = body.rounds();
    if (rounds == null) {
      throw new IllegalStateException("token " + body.id() + " is not repeated");
    }
    return rounds;
  }
}
