package org.sportel.insight.log;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One case of a log with its events by time; events of one instant in the order of the file.
 *
 * @param name {@code concept:name}, unique in the log
 */
public record LogCase(
    String name,
    Map<String, LogAttribute> attributes,
    List<LogEvent> events,
    SourcePosition place) {

  /** An attribute of the first event that has it, else of the case. */
  public Optional<LogAttribute> first(String key) {
    return events.stream()
        .map(event -> Optional.ofNullable(event.attributes().get(key)))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> Optional.ofNullable(attributes.get(key)));
  }

  /** An attribute of the last event that has it, else of the case. */
  public Optional<LogAttribute> last(String key) {
    return events.reversed().stream()
        .map(event -> Optional.ofNullable(event.attributes().get(key)))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> Optional.ofNullable(attributes.get(key)));
  }
}
