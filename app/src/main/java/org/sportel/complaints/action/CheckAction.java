package org.sportel.complaints.action;

import java.time.Clock;
import java.util.UUID;
import org.sportel.complaints.model.ActionEvent;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.complaints.model.ComplaintTexts;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Says whether a corrective action helped, some time after it was done. */
@Component
public final class CheckAction {
  private final CorrectiveActions actions;
  private final Authority authority;
  private final Journal journal;
  private final Clock clock;

  CheckAction(CorrectiveActions actions, Authority authority, Journal journal, Clock clock) {
    this.actions = actions;
    this.authority = authority;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Checks it.
   *
   * @param effect what was found
   * @throws ComplaintRefusal ACTION_UNKNOWN, ACTION_MOVED_ON where it is not done or was checked,
   *     TEXT_MISSING or TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed without the power to handle complaints
   */
  public void check(UUID id, boolean worked, String effect) {
    authority.require(Power.HANDLE_COMPLAINTS);
    actions.get(id);
    var text = ComplaintTexts.needed("effect", effect, ComplaintTexts.LONGEST);
    if (!actions.check(id, worked, text, clock.instant())) {
      throw new ComplaintRefusal(ComplaintRefusal.Reason.ACTION_MOVED_ON);
    }
    journal.record(new ActionEvent.Checked(id, worked));
  }
}
