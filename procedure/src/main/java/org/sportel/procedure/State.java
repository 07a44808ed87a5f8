package org.sportel.procedure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a case stands in its procedure: tokens only. A small value, stored as JSON.
 *
 * @param next the next key to give out
 * @param ended whether the procedure has ended
 * @param tokens all tokens, oldest first; the first one is the procedure itself
 */
public record State(int next, boolean ended, List<Token> tokens) {

  public State {
    tokens = List.copyOf(tokens);
  }

  /** The state before {@link Occurrence.Started}. */
  public static State fresh() {
    return new State(1, false, List.of());
  }

  /** Whether the procedure began and has not ended. */
  public boolean running() {
    return !tokens.isEmpty();
  }

  /** Everything the case waits for. */
  public List<Wait> waits() {
    return tokens.stream().flatMap(t -> t.waits().stream()).toList();
  }

  /** Open tasks: the worklist rows of this case. */
  public List<Wait> tasks() {
    return of(Wait.Kind.TASK).toList();
  }

  /** Timers set and not yet fired. */
  public List<Wait> timers() {
    return of(Wait.Kind.TIMER).toList();
  }

  /** Tokens that stopped and wait for a correction. */
  public List<Token> stopped() {
    return tokens.stream().filter(t -> t.phase() == Token.Phase.STOPPED).toList();
  }

  /** The token that waits under a key. */
  public Optional<Token> waiting(int key) {
    return tokens.stream().filter(t -> t.waits().stream().anyMatch(w -> w.id() == key)).findFirst();
  }

  private Stream<Wait> of(Wait.Kind kind) {
    return waits().stream().filter(w -> w.kind() == kind);
  }

  /** The JSON text to store; later versions of the program read it for ever. */
  public String write() {
    return StateJson.write(this);
  }

  /**
   * Reads what {@link #write()} wrote.
   *
   * @throws IllegalArgumentException when the text is no state or of a later version
   */
  public static State read(String json) {
    return StateJson.read(json);
  }
}
