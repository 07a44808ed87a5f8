package org.sportel.insight;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.Event;
import org.sportel.platform.Origin;

/**
 * What an event log of a former system says of one of its cases; names of staff are codes there.
 */
sealed interface HistoryEvent extends Event {
  @Override
  default Origin origin() {
    return Origin.IMPORTED;
  }

  /**
   * A case of a former system.
   *
   * @param name what the former system called it
   * @param file fingerprint of the log
   * @param unit code of the unit, empty where none is given
   * @param dueAt by when it had to end
   * @param asOf the log's last moment: until then the case is known
   * @param steps how many events follow
   */
  record CaseImported(
      UUID subject,
      String name,
      String file,
      String unit,
      String channel,
      Instant receivedAt,
      Optional<Instant> dueAt,
      Instant asOf,
      int steps)
      implements HistoryEvent {
    @Override
    public String type() {
      return "insight.case-imported";
    }

    @Override
    public Optional<Instant> happenedAt() {
      return Optional.of(receivedAt);
    }
  }

  /**
   * Something that was done in it.
   *
   * @param resource code of who did it, empty where none is given
   */
  record StepImported(UUID subject, Instant at, String activity, String resource, String unit)
      implements HistoryEvent {
    @Override
    public String type() {
      return "insight.step-imported";
    }

    @Override
    public Optional<Instant> happenedAt() {
      return Optional.of(at);
    }
  }

  /**
   * Its end.
   *
   * @param status what became of it in the former system's words; empty where none is given
   */
  record EndImported(UUID subject, Instant at, String status) implements HistoryEvent {
    @Override
    public String type() {
      return "insight.end-imported";
    }

    @Override
    public Optional<Instant> happenedAt() {
      return Optional.of(at);
    }
  }
}
