package org.sportel.casework.texts;

import java.util.UUID;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Ends a text for reasons: after today nobody is offered it; decisions that carry it keep it. */
@Component
public final class EndTextBlock {
  private final TextBlocks blocks;
  private final Authority authority;
  private final CurrentDay today;
  private final Journal journal;

  EndTextBlock(TextBlocks blocks, Authority authority, CurrentDay today, Journal journal) {
    this.blocks = blocks;
    this.authority = authority;
    this.today = today;
    this.journal = journal;
  }

  /**
   * Ends it with today, or with its first day where that is still to come.
   *
   * @throws CaseRefusal NO_SUCH_BLOCK
   * @throws org.sportel.platform.NotAllowed without the power to approve decisions
   */
  public void end(UUID id) {
    authority.require(Power.APPROVE_DECISIONS);
    var block =
        blocks.find(id).orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NO_SUCH_BLOCK));
    var first = block.words().from();
    var last = first.isAfter(today.day()) ? first : today.day();
    blocks.end(id, last);
    journal.record(new TextBlockEvent.Ended(id, last));
  }
}
