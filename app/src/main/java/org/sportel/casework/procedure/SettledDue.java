package org.sportel.casework.procedure;

import java.util.Map;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseState;
import org.sportel.casework.model.FeeState;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Cases;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** What follows in a case when its fee was paid or waived. */
@Component
public final class SettledDue {
  /** The message that a procedure waits for; its key is the case's register number. */
  public static final String MESSAGE = "payment-settled";

  private final CaseProcedure procedure;
  private final ProcedureJobs jobs;
  private final CaseDeadlines dates;
  private final Cases cases;
  private final Journal journal;
  private final ActionContext context;

  SettledDue(
      CaseProcedure procedure,
      ProcedureJobs jobs,
      CaseDeadlines dates,
      Cases cases,
      Journal journal,
      ActionContext context) {
    this.procedure = procedure;
    this.jobs = jobs;
    this.dates = dates;
    this.cases = cases;
    this.journal = journal;
    this.context = context;
  }

  /** Moves a locked case on, and every other one that waits for the payment under its number. */
  public void tell(Case file, FeeState state) {
    var number = file.number().value();
    var values = Map.<String, Object>of("dueState", state.name(), "dueSettled", true);
    if (file.stage().state() != CaseState.CLOSED) {
      var begun = begun(file);
      var moved = procedure.arrived(begun, MESSAGE, number, Map.copyOf(values)).orElse(begun);
      if (!moved.equals(file)) {
        cases.update(moved);
      }
    }
    jobs.tell(MESSAGE, number, Map.copyOf(values));
  }

  /** With its time running, where the law counts it from the payment. */
  private Case begun(Case file) {
    if (dates.awaits(file).filter(DeadlineRule.Start.PAYMENT::equals).isEmpty()) {
      return file;
    }
    var running = dates.begin(file, DeadlineRule.Start.PAYMENT, context.now());
    journal.record(
        new CaseEvent.DeadlineStarted(
            file.id().value(), running.facts(), DeadlineRule.Start.PAYMENT.name()));
    return running;
  }
}
