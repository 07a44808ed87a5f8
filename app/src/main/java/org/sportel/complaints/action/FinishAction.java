package org.sportel.complaints.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.sportel.complaints.model.ActionEvent;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.complaints.model.ComplaintTexts;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Says that a corrective action was done, with what shows it. */
@Component
public final class FinishAction {
  private final CorrectiveActions actions;
  private final Authority authority;
  private final Acting acting;
  private final Journal journal;
  private final CurrentDay today;
  private final Clock clock;

  FinishAction(
      CorrectiveActions actions,
      Authority authority,
      Acting acting,
      Journal journal,
      CurrentDay today,
      Clock clock) {
    this.actions = actions;
    this.authority = authority;
    this.acting = acting;
    this.journal = journal;
    this.today = today;
    this.clock = clock;
  }

  /**
   * Finishes it; done by its owner or by who handles complaints.
   *
   * @param checkOn when somebody looks whether it helped
   * @throws ComplaintRefusal ACTION_UNKNOWN, ACTION_MOVED_ON, DAY_PAST, TEXT_MISSING or
   *     TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed for anybody else
   */
  public void finish(UUID id, String evidence, LocalDate checkOn) {
    var action = actions.get(id);
    if (!action.owner().equals(acting.now().id())) {
      authority.require(Power.HANDLE_COMPLAINTS);
    }
    var text = ComplaintTexts.needed("evidence", evidence, ComplaintTexts.LONGEST);
    if (checkOn.isBefore(today.day())) {
      throw ComplaintRefusal.of("checkOn", ComplaintRefusal.Reason.DAY_PAST);
    }
    if (!actions.finish(id, text, clock.instant(), checkOn)) {
      throw new ComplaintRefusal(ComplaintRefusal.Reason.ACTION_MOVED_ON);
    }
    if (!today.day().isAfter(action.dueOn())) {
      journal.record(new ActionEvent.TimeKept(id));
    } else if (actions.notePassed(id)) {
      journal.record(new ActionEvent.TimePassed(id, action.dueOn()));
    }
    journal.record(new ActionEvent.Done(id, checkOn));
  }
}
