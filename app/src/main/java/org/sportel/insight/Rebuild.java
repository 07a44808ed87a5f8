package org.sportel.insight;

import org.sportel.platform.Follower;
import org.sportel.platform.Following;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Empties what a tenant's figures are made of and builds it again from the journal. */
@Component
public final class Rebuild {
  private final Transactions transactions;
  private final Following following;
  private final ObjectProvider<Follower> followers;

  Rebuild(Transactions transactions, Following following, ObjectProvider<Follower> followers) {
    this.transactions = transactions;
    this.following = following;
    this.followers = followers;
  }

  /** Rebuilds; answers how many entries of the journal the followers took in. */
  public int rebuild(TenantId tenant) {
    transactions.run(
        Scope.of(tenant),
        () -> {
          followers.stream()
              .filter(Follower::rebuilds)
              .forEach(
                  follower -> {
                    follower.empty();
                    following.restart(follower.name(), tenant);
                  });
        });
    return following.catchUp(tenant);
  }
}
