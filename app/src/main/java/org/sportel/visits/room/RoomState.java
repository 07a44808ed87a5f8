package org.sportel.visits.room;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.sportel.platform.LocalText;

/**
 * What the manager has said for a waiting room.
 *
 * @param message what displays and kiosks show, with its end
 * @param closed the day on which no more tickets are given
 * @param limits from when on the control room warns
 * @param mailTo where warnings are mailed too
 */
public record RoomState(
    Optional<Message> message,
    Optional<LocalDate> closed,
    Optional<Limits> limits,
    Optional<String> mailTo) {
  /** A room of which nothing was said. */
  static RoomState silent() {
    return new RoomState(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** What is shown until a time. */
  public record Message(LocalText text, Instant until) {}

  /**
   * From when on the control room warns, for each queue.
   *
   * @param minutes the longest wait of somebody who waits
   * @param waiting how many wait
   */
  public record Limits(int minutes, int waiting) {}

  /** The message as long as it is shown. */
  public Optional<LocalText> shown(Instant now) {
    return message.filter(one -> now.isBefore(one.until())).map(Message::text);
  }

  /** Whether no more tickets are given on a day. */
  public boolean closedOn(LocalDate day) {
    return closed.filter(day::equals).isPresent();
  }
}
