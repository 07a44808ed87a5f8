package org.sportel.casework.procedure;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Suspensions;
import org.sportel.deadlines.Stop;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Stops the time of a case and lets it run again, and tells both to the journal. */
@Component
public final class CaseClock {
  private final Suspensions suspensions;
  private final Journal journal;
  private final ActionContext context;

  CaseClock(Suspensions suspensions, Journal journal, ActionContext context) {
    this.suspensions = suspensions;
    this.journal = journal;
    this.context = context;
  }

  /** Stops it for a reason; one that stops it already changes nothing. */
  public void stop(Case file, String reason) {
    if (suspensions.begin(file.id(), context.id(), reason, context.now())) {
      journal.record(new CaseEvent.ClockStopped(file.id().value(), file.facts(), reason));
    }
  }

  /**
   * Takes a reason away; another may still stop it.
   *
   * @param then what follows for the case, where the reason did stop it: its date is later
   */
  public Case resume(Case file, String reason, UnaryOperator<Case> then) {
    if (!suspensions.end(file.id(), reason, context.now())) {
      return file;
    }
    var after = then.apply(file);
    journal.record(
        new CaseEvent.ClockResumed(after.id().value(), after.facts(), reason, stands(after)));
    return after;
  }

  private boolean stands(Case file) {
    return suspensions.reasons(file.id()).stream().anyMatch(one -> one.span().to().isEmpty());
  }

  /** The spans in which one of the reasons held, the oldest first, none overlapping. */
  List<Stop> of(Case file, Collection<String> reasons) {
    return suspensions.of(file.id(), reasons);
  }
}
