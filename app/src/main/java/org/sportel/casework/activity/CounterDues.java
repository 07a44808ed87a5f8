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
    var before = find(file).filter(fee -> fee.due().filter(asked -> same(asked, due)).isPresent());
    if (before.isPresent()) {
      return before.get();
    }
    fees.ask(file.id(), due, context.actor().office(), context.now());
    journal.record(
        new CaseEvent.DueOpened(file.id().value(), file.facts(), due.amount(), due.currency()));
    return find(file).orElseThrow();
  }

  /** Whether the applicant was asked for the same sum already, as for the faster way. */
  private static boolean same(Due asked, Due due) {
    return asked.currency().equals(due.currency()) && asked.amount().compareTo(due.amount()) == 0;
  }

  @Override
  public Optional<CaseFee> find(Case file) {
    return fees.find(file.id());
  }
}
