package org.sportel.insight;

import org.sportel.platform.Following;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Empties a tenant's facts and builds them again from the journal. */
@Component
public final class Rebuild {
  private final Transactions transactions;
  private final Following following;
  private final Facts facts;

  Rebuild(Transactions transactions, Following following, Facts facts) {
    this.transactions = transactions;
    this.following = following;
    this.facts = facts;
  }

  /** Rebuilds; answers how many entries of the journal the followers took in. */
  public int rebuild(TenantId tenant) {
    transactions.run(
        Scope.of(tenant),
        () -> {
          facts.empty();
          following.restart(FactFollower.NAME, tenant);
        });
    return following.catchUp(tenant);
  }
}
