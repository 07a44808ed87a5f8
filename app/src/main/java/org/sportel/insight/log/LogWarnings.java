package org.sportel.insight.log;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sportel.insight.log.LogWarning.Kind;

/** Collects what is odd in a log. */
final class LogWarnings {
  private final LogColumns columns;
  private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
  private final Map<Kind, String> firsts = new EnumMap<>(Kind.class);
  private final Set<String> nowhere;

  LogWarnings(LogColumns columns) {
    this.columns = columns;
    this.nowhere = columns.given().collect(Collectors.toCollection(TreeSet::new));
  }

  /** Something mended or left out at a place. */
  void add(Kind kind, SourcePosition place) {
    add(kind);
    firsts.putIfAbsent(kind, Integer.toString(place.line()));
  }

  void add(Kind kind) {
    counts.merge(kind, 1L, Long::sum);
  }

  void look(LogCase log) {
    nowhere.removeIf(key -> log.first(key).isPresent());
    for (var event : log.events()) {
      if (event.activity().isBlank()) {
        add(Kind.NO_ACTIVITY);
      }
    }
    if (log.events().isEmpty() && columns.start(log).or(() -> columns.end(log)).isEmpty()) {
      add(Kind.NO_EVENTS);
    }
    lookAtTimes(log);
  }

  private void lookAtTimes(LogCase log) {
    var start = columns.start(log);
    var end = columns.end(log);
    if (end.isPresent() && columns.deadline(log).isEmpty()) {
      add(Kind.NO_DEADLINE);
    }
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      add(Kind.END_BEFORE_START);
    }
    if (!log.events().isEmpty()) {
      if (end.filter(log.events().getLast().at()::isAfter).isPresent()) {
        add(Kind.EVENT_AFTER_END);
      }
      if (start.filter(log.events().getFirst().at()::isBefore).isPresent()) {
        add(Kind.EVENT_BEFORE_START);
      }
    }
  }

  List<LogWarning> all() {
    var all = new ArrayList<LogWarning>();
    counts.forEach(
        (kind, count) -> all.add(new LogWarning(kind, count, firsts.getOrDefault(kind, ""))));
    nowhere.forEach(key -> all.add(new LogWarning(Kind.ATTRIBUTE_NOWHERE, 0, key)));
    return all;
  }
}
