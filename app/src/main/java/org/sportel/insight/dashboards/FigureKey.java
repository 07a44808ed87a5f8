package org.sportel.insight.dashboards;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Which indicator of the catalogue.
 *
 * @param source of what it is
 * @param code its code among those
 */
public record FigureKey(Source source, String code) {
  /** Of what an indicator is. */
  public enum Source {
    /** A built-in figure of cases. */
    CASES,
    /** A declared indicator of events. */
    EVENTS,
    /** A declared indicator of every municipality, side by side. */
    NETWORK;

    private String prefix() {
      return name().toLowerCase(Locale.ROOT) + ":";
    }
  }

  /** A built-in figure of cases. */
  public static FigureKey ofCases(String code) {
    return new FigureKey(Source.CASES, code);
  }

  /** A declared indicator. */
  public static FigureKey ofEvents(String code) {
    return new FigureKey(Source.EVENTS, code);
  }

  /** A declared indicator of every municipality. */
  public static FigureKey ofNetwork(String code) {
    return new FigureKey(Source.NETWORK, code);
  }

  /** Reads what {@link #text} wrote; empty for anything else. */
  public static Optional<FigureKey> read(String text) {
    return Arrays.stream(Source.values())
        .filter(source -> text.startsWith(source.prefix()))
        .findFirst()
        .map(source -> new FigureKey(source, text.substring(source.prefix().length())));
  }

  @JsonCreator
  static FigureKey kept(String text) {
    return read(text).orElseThrow(() -> new IllegalArgumentException("No key of a figure"));
  }

  /** As one word. */
  @JsonValue
  public String text() {
    return source.prefix() + code;
  }
}
