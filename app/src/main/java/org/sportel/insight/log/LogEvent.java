package org.sportel.insight.log;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that happened in a case.
 *
 * @param at {@code time:timestamp}
 * @param attributes by key; of equal keys the last
 */
public record LogEvent(Instant at, Map<String, LogAttribute> attributes, SourcePosition place) {
  /** {@code concept:name}; empty where the event has none. */
  public String activity() {
    return text("concept:name").orElse("");
  }

  /** {@code org:resource}, who did it. */
  public Optional<String> resource() {
    return text("org:resource");
  }

  /** An attribute's text. */
  public Optional<String> text(String key) {
    return Optional.ofNullable(attributes.get(key)).map(LogAttribute::text);
  }
}
