package org.sportel.complaints.box;

import java.time.Clock;
import java.util.UUID;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Says that the last slip of a batch was typed. */
@Component
public final class CloseBoxBatch {
  private final BoxBatches batches;
  private final BoxRight right;
  private final Clock clock;
  private final Journal journal;

  CloseBoxBatch(BoxBatches batches, BoxRight right, Clock clock, Journal journal) {
    this.batches = batches;
    this.right = right;
    this.clock = clock;
    this.journal = journal;
  }

  /**
   * Closes it, also one without a slip: an empty box is news too.
   *
   * @throws BoxRefusal BATCH_UNKNOWN or BATCH_CLOSED
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter or to handle
   *     complaints
   */
  public void close(UUID id) {
    right.requireTyping();
    var batch = batches.locked(id);
    if (!batch.open()) {
      throw new BoxRefusal(BoxRefusal.Reason.BATCH_CLOSED);
    }
    batches.close(id, clock.instant());
    journal.record(new BoxEvent.Closed(id, batch.centre(), batches.slips(id).size()));
  }
}
