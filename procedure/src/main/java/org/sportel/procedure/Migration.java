package org.sportel.procedure;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sportel.procedure.running.Moving;

/**
 * Moves a running case to another version of its procedure. Keys of tasks and calls stay, so open
 * work goes on; running timers run on even when the new version words them differently.
 */
public sealed interface Migration {

  /**
   * The case can move.
   *
   * @param step the new state with the effects: timers and messages that begin or are dropped
   */
  record Moved(Result.Step step) implements Migration {}

  /** The case cannot move; it stays with the old version. */
  record Stays(List<Stay> tokens) implements Migration {
    public Stays {
      tokens = List.copyOf(tokens);
    }
  }

  /** One token that cannot move. */
  record Stay(Token token, String target, Why why) {}

  /** Why a token cannot move. */
  enum Why {
    /** The new version has no such element. */
    GONE,
    /** The element is of another kind there. */
    OTHER_KIND,
    /** The element lies in another sub-process there. */
    OTHER_SCOPE,
    /** The join has no such incoming flow there. */
    OTHER_FLOW,
    /** The activity is repeated in one version only, or in another way. */
    OTHER_REPETITION,
    /** An expression of the new version fails on the data of the case. */
    EXPRESSION_FAILS
  }

  /**
   * Moves a state from one version to another.
   *
   * @param mapping ids of elements and flows of the old version → ids of the new one; what is not
   *     named keeps its id
   */
  static Migration move(
      State state,
      Model from,
      Model to,
      Map<String, String> mapping,
      Map<String, ? extends @Nullable Object> data) {
    return new Moving(from, to, mapping).move(state, data);
  }
}
