package org.sportel.insight.log;

import java.util.Map;
import java.util.Optional;

/** What a log says about itself. */
public record LogHead(Map<String, LogAttribute> attributes) {
  /** The log's own name, {@code concept:name}. */
  public Optional<String> name() {
    return Optional.ofNullable(attributes.get("concept:name"))
        .map(LogAttribute::text)
        .filter(text -> !text.isBlank());
  }
}
