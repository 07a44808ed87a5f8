package org.sportel.visits.paper;

import java.time.temporal.ChronoUnit;
import org.sportel.network.CentreId;
import org.sportel.network.CentreRight;
import org.sportel.network.Centres;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.visits.CentreSetups;
import org.sportel.visits.model.HallEvent;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.VisitRefusal;
import org.sportel.visits.web.Here;
import org.springframework.stereotype.Component;

/** Gives out the next numbers of a queue to be printed for the time of an outage. */
@Component
public final class PrintTicketBlock {
  /** How many numbers a block has at most. */
  public static final int MOST_AT_ONCE = 100;

  private final Centres centres;
  private final CentreSetups setups;
  private final TicketBlocks blocks;
  private final Journal journal;
  private final Authority authority;
  private final Here here;

  PrintTicketBlock(
      Centres centres,
      CentreSetups setups,
      TicketBlocks blocks,
      Journal journal,
      Authority authority,
      Here here) {
    this.centres = centres;
    this.setups = setups;
    this.blocks = blocks;
    this.journal = journal;
    this.authority = authority;
    this.here = here;
  }

  /**
   * Gives them out in the caller's write transaction.
   *
   * @param count from 1 to {@value #MOST_AT_ONCE}
   * @throws VisitRefusal QUEUE_UNKNOWN, or NUMBER_WRONG
   * @throws org.sportel.network.NetworkRefusal CENTRE_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage the
   *     centre's unit
   */
  public TicketBlock print(CentreId centre, QueueId id, int count) {
    CentreRight.require(authority, centres.get(centre));
    if (count < 1 || count > MOST_AT_ONCE) {
      throw new VisitRefusal(VisitRefusal.Reason.NUMBER_WRONG, 1, MOST_AT_ONCE);
    }
    var queue =
        setups
            .of(centre)
            .queue(id)
            .orElseThrow(() -> new VisitRefusal(VisitRefusal.Reason.QUEUE_UNKNOWN));
    var letters = TicketBlock.letters(queue);
    int last = blocks.last(centre, letters);
    int first = last + count > TicketBlock.MOST ? 1 : last + 1;
    var printed = here.now().truncatedTo(ChronoUnit.MICROS);
    var block = blocks.add(centre, id, letters, first, first + count - 1, printed);
    journal.record(
        new HallEvent.BlockPrinted(
            centre.value(), block.id(), id.value(), block.from().text(), block.to().text()));
    return block;
  }
}
