package org.sportel.visits.paper;

import java.time.Instant;
import java.util.UUID;
import org.sportel.visits.model.Queue;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.TicketNumber;

/**
 * Printed numbers of a queue. Their letters are two, which the program never gives itself, so that
 * no number of a day is there twice.
 *
 * @param letters {@code P} and the letter of the queue
 */
public record TicketBlock(
    UUID id, QueueId queue, String letters, int first, int last, Instant printed) {
  /** The last number of all blocks of a queue; after it they begin again. */
  static final int MOST = 9_999;

  /** The letters of a queue's paper tickets. */
  static String letters(Queue queue) {
    return "P" + queue.letter();
  }

  /** The first number as it is printed. */
  public TicketNumber from() {
    return new TicketNumber(letters, first);
  }

  /** The last number as it is printed. */
  public TicketNumber to() {
    return new TicketNumber(letters, last);
  }
}
