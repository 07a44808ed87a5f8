package org.sportel.casework.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.platform.Entry;

/**
 * The people's steps of one closed case, in the order in which they began.
 *
 * @param whole from its coming to its end
 */
public record CaseRuns(List<Run> runs, Duration whole) {
  /** Copies the steps. */
  public CaseRuns {
    runs = List.copyOf(runs);
  }

  /**
   * One step, done once.
   *
   * @param waited until somebody took it in hand; all of it where nobody did
   * @param worked from then until it was done
   */
  public record Run(String element, Instant begun, Duration waited, Duration worked) {}

  /** Reads a case's own entries; empty where it is not closed. */
  static Optional<CaseRuns> of(List<Entry> entries) {
    var ended = entries.stream().filter(one -> one.type().equals("casework.closed")).findFirst();
    if (ended.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Instant> claimed = new HashMap<>();
    var runs = new ArrayList<Run>();
    for (var entry : entries) {
      var task = entry.payload().path("task").asString("");
      switch (entry.type()) {
        case "casework.task-claimed" -> claimed.putIfAbsent(task, entry.happenedAt());
        case "casework.task-completed" ->
            runs.add(run(entry, Optional.ofNullable(claimed.get(task))));
        default -> {}
      }
    }
    runs.sort(Comparator.comparing(Run::begun));
    var begun = entries.getFirst().happenedAt();
    return Optional.of(new CaseRuns(runs, Duration.between(begun, ended.get().happenedAt())));
  }

  private static Run run(Entry done, Optional<Instant> claimed) {
    var opened = Instant.parse(done.payload().path("openedAt").asString());
    var taken = claimed.filter(at -> !at.isBefore(opened)).orElse(done.happenedAt());
    return new Run(
        done.payload().path("element").asString(),
        opened,
        Duration.between(opened, taken),
        Duration.between(taken, done.happenedAt()));
  }
}
