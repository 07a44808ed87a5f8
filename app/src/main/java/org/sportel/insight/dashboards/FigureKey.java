package org.sportel.insight.dashboards;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * Which indicator of the catalogue.
 *
 * @param ofEvents whether it is a declared indicator of events, else a built-in figure of cases
 * @param code its code among those
 */
public record FigureKey(boolean ofEvents, String code) {
  private static final String CASES = "cases:";
  private static final String EVENTS = "events:";

  /** A built-in figure of cases. */
  public static FigureKey ofCases(String code) {
    return new FigureKey(false, code);
  }

  /** A declared indicator. */
  public static FigureKey ofEvents(String code) {
    return new FigureKey(true, code);
  }

  /** Reads what {@link #text} wrote; empty for anything else. */
  public static Optional<FigureKey> read(String text) {
    if (text.startsWith(CASES)) {
      return Optional.of(ofCases(text.substring(CASES.length())));
    }
    return text.startsWith(EVENTS)
        ? Optional.of(ofEvents(text.substring(EVENTS.length())))
        : Optional.empty();
  }

  @JsonCreator
  static FigureKey kept(String text) {
    return read(text).orElseThrow(() -> new IllegalArgumentException("No key of a figure"));
  }

  /** As one word. */
  @JsonValue
  public String text() {
    return (ofEvents ? EVENTS : CASES) + code;
  }
}
