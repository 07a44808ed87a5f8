package org.sportel.casework;

import org.sportel.casework.access.CaseAccess;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.procedure.CaseDeadlines;
import org.sportel.casework.store.Cases;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/**
 * Records the payment or the translation from which the law counts the time for the decision, so
 * that the deadline runs.
 */
@Component
public final class StartDeadline {
  private final Cases cases;
  private final CaseDeadlines dates;
  private final CaseAccess access;
  private final Journal journal;
  private final ActionContext context;

  StartDeadline(
      Cases cases, CaseDeadlines dates, CaseAccess access, Journal journal, ActionContext context) {
    this.cases = cases;
    this.dates = dates;
    this.access = access;
    this.journal = journal;
    this.context = context;
  }

  /**
   * Sets the clock running now; where it runs already or waits for another event, nothing changes.
   *
   * @throws org.sportel.casework.model.CaseRefusal NO_SUCH_CASE, CASE_CLOSED
   * @throws org.sportel.platform.NotAllowed for whoever may only look
   */
  public void start(CaseId id, DeadlineRule.Start event) {
    var file = cases.lock(id);
    access.requireWork(file);
    file.requireOpen();
    if (dates.awaits(file).filter(event::equals).isEmpty()) {
      return;
    }
    var running = dates.begin(file, event, context.now());
    cases.update(running);
    journal.record(new CaseEvent.DeadlineStarted(id.value(), running.facts(), event.name()));
  }
}
