package org.sportel.casework.waits;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sportel.casework.model.CasePause;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.model.WaitOwner;
import org.sportel.casework.model.WhoseTime;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Task;

/** Shares the time of one case between those who had it, from its rows. */
public final class SharesOfTime {
  private SharesOfTime() {}

  /**
   * The shares from the registration to the end of the case, or to now while it goes on; they add
   * up to that time exactly.
   */
  public static Map<WaitOwner, Duration> of(
      Case file, List<Task> tasks, List<CasePause> pauses, Instant now) {
    var from = file.facts().receivedAt();
    var end = file.stage().closedAt().orElse(now);
    var to = end.isBefore(from) ? from : end;
    return WhoseTime.of(from, to, pauses, works(file, tasks, to));
  }

  /** The unit's own work; what it asked others for is not. */
  private static List<WhoseTime.Work> works(Case file, List<Task> tasks, Instant to) {
    return tasks.stream()
        .filter(task -> task.kind() != TaskKind.CORRECTION && task.kind() != TaskKind.OPINION)
        .filter(task -> task.unit().equals(file.unit()))
        .map(
            task ->
                new WhoseTime.Work(task.openedAt(), task.closed().map(Task.Closed::at).orElse(to)))
        .toList();
  }
}
