package org.sportel.casework.activity;

import java.util.Optional;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseFee;
import org.sportel.casework.model.Due;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.CaseFees;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Dues that are paid at a counter or by slip: an official notes that they are settled. */
@Component
final class CounterDues implements Dues {
  private final CaseFees fees;
  private final Journal journal;
  private final ActionContext context;

  CounterDues(CaseFees fees, Journal journal, ActionContext context) {
    this.fees = fees;
    this.journal = journal;
    this.context = context;
  }

  @Override
  public CaseFee ask(Case file, Due due) {
    fees.ask(file.id(), due, context.actor().office(), context.now());
    journal.record(
        new CaseEvent.DueOpened(file.id().value(), file.facts(), due.amount(), due.currency()));
    return find(file).orElseThrow();
  }

  @Override
  public Optional<CaseFee> find(Case file) {
    return fees.find(file.id());
  }
}
