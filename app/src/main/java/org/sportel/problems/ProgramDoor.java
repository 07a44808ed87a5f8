package org.sportel.problems;

import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.problems.model.ProblemRefusal;
import org.springframework.stereotype.Component;

/**
 * Lets programs report: with a key up to what it allows; without one, where the tenant takes those,
 * no more than anybody on the public page.
 */
@Component
public final class ProgramDoor {
  private final ProgramKeys keys;
  private final ReportBudget budget;
  private final Transactions transactions;

  ProgramDoor(ProgramKeys keys, ReportBudget budget, Transactions transactions) {
    this.keys = keys;
    this.budget = budget;
    this.transactions = transactions;
  }

  /**
   * Counts a report before it is read. Begins its own transactions.
   *
   * @param key as it was sent, empty where none was
   * @param client the network address that a report without key is counted by
   * @throws ProblemRefusal KEY_WRONG for a key that does not hold, or without one where it is
   *     required; TOO_MANY
   */
  public void enter(TenantId tenant, String key, String client) {
    if (key.isBlank()) {
      if (transactions.read(Scope.of(tenant), keys::required)) {
        throw new ProblemRefusal(ProblemRefusal.Reason.KEY_WRONG);
      }
      budget.take(tenant, client);
      return;
    }
    budget.take(
        transactions
            .read(Scope.of(tenant), () -> keys.known(key))
            .orElseThrow(() -> new ProblemRefusal(ProblemRefusal.Reason.KEY_WRONG)));
  }
}
