package org.sportel.complaints.box;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sportel.complaints.box.BoxRefusal.Reason;
import org.sportel.network.CentreId;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Opens a batch for the slips of one emptying of a centre's box. */
@Component
public final class OpenBoxBatch {
  private static final int OLDEST_DAYS = 366;
  private static final int LONGEST = 300;

  private final BoxBatches batches;
  private final BoxRight right;
  private final CurrentDay today;
  private final Clock clock;
  private final Ids ids;
  private final Journal journal;

  OpenBoxBatch(
      BoxBatches batches, BoxRight right, CurrentDay today, Clock clock, Ids ids, Journal journal) {
    this.batches = batches;
    this.right = right;
    this.today = today;
    this.clock = clock;
    this.ids = ids;
    this.journal = journal;
  }

  /**
   * Opens it.
   *
   * @param centre where the box hangs; known to exist
   * @param present who stood by when it was emptied
   * @throws BoxRefusal DAY_WRONG for a day to come or more than a year ago, PRESENT_MISSING or
   *     PRESENT_LONG
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter or to handle
   *     complaints
   */
  public UUID open(CentreId centre, LocalDate emptiedOn, String present) {
    right.requireTyping();
    if (emptiedOn.isAfter(today.day()) || emptiedOn.isBefore(today.day().minusDays(OLDEST_DAYS))) {
      throw new BoxRefusal(Reason.DAY_WRONG);
    }
    var names = present.strip();
    if (names.isEmpty()) {
      throw new BoxRefusal(Reason.PRESENT_MISSING);
    }
    if (names.length() > LONGEST) {
      throw new BoxRefusal(Reason.PRESENT_LONG, LONGEST);
    }
    var batch =
        new BoxBatch(
            ids.next(), centre.value(), emptiedOn, names, clock.instant(), Optional.empty());
    batches.add(batch);
    journal.record(new BoxEvent.Opened(batch.id(), batch.centre(), emptiedOn));
    return batch.id();
  }
}
