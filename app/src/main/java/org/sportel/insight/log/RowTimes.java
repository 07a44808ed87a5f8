package org.sportel.insight.log;

import java.util.Map;
import java.util.Optional;
import org.sportel.insight.log.LogWarning.Kind;

/**
 * Makes events of rows: which of their values is the time, and how it is read.
 *
 * @param key the value that holds the time
 * @param cases told of rows without one
 */
record RowTimes(String key, LogDates dates, LogCases cases) {
  /** The event; empty, and told, when its time is not known. */
  Optional<LogEvent> event(Map<String, LogAttribute> values, SourcePosition place) {
    var at = Optional.ofNullable(values.get(key)).flatMap(dates::of);
    if (at.isEmpty()) {
      cases.mended(Kind.EVENT_WITHOUT_TIME, place);
    }
    return at.map(time -> new LogEvent(time, Map.copyOf(values), place));
  }
}
