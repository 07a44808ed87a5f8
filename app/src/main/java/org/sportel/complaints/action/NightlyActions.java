package org.sportel.complaints.action;

import org.sportel.complaints.model.ActionEvent;
import org.sportel.network.CurrentDay;
import org.sportel.network.Tenants;
import org.sportel.platform.DailyWork;
import org.sportel.platform.Journal;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Notes at night which corrective actions were not done on their day. */
@Component
public final class NightlyActions implements DailyWork {
  private final CorrectiveActions actions;
  private final Journal journal;
  private final CurrentDay today;
  private final Tenants tenants;
  private final Transactions transactions;

  NightlyActions(
      CorrectiveActions actions,
      Journal journal,
      CurrentDay today,
      Tenants tenants,
      Transactions transactions) {
    this.actions = actions;
    this.journal = journal;
    this.today = today;
    this.tenants = tenants;
    this.transactions = transactions;
  }

  @Override
  public String name() {
    return "complaints.actions";
  }

  @Override
  public void run() {
    tenants.list().forEach(tenant -> run(tenant.id()));
  }

  /** Does it for one tenant. */
  public void run(TenantId tenant) {
    transactions.run(Scope.of(tenant), this::note);
  }

  private void note() {
    for (var action : actions.passed(today.day())) {
      if (actions.notePassed(action.id())) {
        journal.record(new ActionEvent.TimePassed(action.id(), action.dueOn()));
      }
    }
  }
}
