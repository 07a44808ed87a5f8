package org.sportel.procedure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One token of a running procedure.
 *
 * @param id never used again in the same case
 * @param scope id of the token whose scope holds this one; 0 for the procedure itself
 * @param element id of the element it stands at
 * @param phase what it is doing there
 * @param via id of the flow it came by, where that matters; may be empty
 * @param locals values seen only inside this token's scope, as plain JSON values
 * @param waits what it waits for
 * @param rounds progress of a repeated activity
 * @param stop why it stopped
 */
public record Token(
    int id,
    int scope,
    String element,
    Phase phase,
    String via,
    Map<String, @Nullable Object> locals,
    List<Wait> waits,
    @Nullable Rounds rounds,
    @Nullable Stop stop) {

  public Token {
    locals = Values.copy(locals);
    waits = List.copyOf(waits);
  }

  /** What a token is doing at its element. */
  public enum Phase {
    /** The work goes on, or the scope holds other tokens. */
    ACTIVE,
    /** Waiting at a joining gateway for others. */
    JOINING,
    /** Something failed; see {@link Token#stop()}. */
    STOPPED
  }

  /**
   * Progress of a repeated activity.
   *
   * @param total how many instances there shall be
   * @param begun how many were begun
   * @param done how many ended
   * @param items the collection, kept for sequential repetition
   * @param results results so far, by instance; null where none yet
   */
  public record Rounds(
      int total,
      int begun,
      int done,
      List<@Nullable Object> items,
      List<@Nullable Object> results) {
    public Rounds {
      items = Collections.unmodifiableList(items);
      results = Collections.unmodifiableList(results);
    }
  }

  /**
   * Why a token stopped.
   *
   * @param stage where it goes on when retried
   * @param expression the expression that failed; empty when the cause is another
   * @param reason what went wrong
   */
  public record Stop(Stage stage, String expression, String reason) {}

  /** Where a stopped token goes on. */
  public enum Stage {
    /** On entering the element: it is entered again. */
    ENTER,
    /** While an activity was working: it is called again. */
    WORK,
    /** On leaving: outputs are computed again. */
    LEAVE,
    /** On choosing the way out: flows are chosen again. */
    CHOOSE
  }

  /** A token that begins to work at an element. */
  public static Token at(int id, int scope, String element) {
    return new Token(id, scope, element, Phase.ACTIVE, "", Values.none(), List.of(), null, null);
  }

  /** The same token doing something else. */
  public Token phase(Phase to) {
    return new Token(id, scope, element, to, via, locals, waits, rounds, stop);
  }

  /** The same token at another element. */
  public Token element(String to) {
    return new Token(id, scope, to, phase, via, locals, waits, rounds, stop);
  }

  /** The same token come by another flow. */
  public Token via(String flow) {
    return new Token(id, scope, element, phase, flow, locals, waits, rounds, stop);
  }

  /** The same token with other values. */
  public Token locals(Map<String, @Nullable Object> to) {
    return new Token(id, scope, element, phase, via, to, waits, rounds, stop);
  }

  /** The same token waiting for other things. */
  public Token waits(List<Wait> to) {
    return new Token(id, scope, element, phase, via, locals, to, rounds, stop);
  }

  /** The same token at another round. */
  public Token rounds(Rounds to) {
    return new Token(id, scope, element, phase, via, locals, waits, to, stop);
  }

  /** The same token, stopped. */
  public Token stopped(Stop why) {
    return new Token(id, scope, element, Phase.STOPPED, via, locals, waits, rounds, why);
  }

  /** The same token at work again. */
  public Token resumed() {
    return new Token(id, scope, element, Phase.ACTIVE, via, locals, waits, rounds, null);
  }
}
