package org.sportel.insight;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
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
  /** Each that builds takes a connection. */
  private static final int MOST_AT_ONCE = 4;

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
    var built = followers.stream().filter(Follower::rebuilds).toList();
    transactions.run(
        Scope.of(tenant),
        () ->
            built.forEach(
                follower -> {
                  follower.empty();
                  following.restart(follower.name(), tenant);
                }));
    return together(tenant, built) + following.catchUp(tenant);
  }

  /** Several followers at once: each has a cursor and transactions of its own, as ever. */
  private int together(TenantId tenant, List<Follower> built) {
    var atOnce = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_AT_ONCE);
    try (var threads = Executors.newFixedThreadPool(atOnce)) {
      var tasks =
          built.stream()
              .map(follower -> threads.submit(() -> following.build(follower, tenant)))
              .toList();
      int sum = 0;
      for (var task : tasks) {
        sum += task.get();
      }
      return sum;
    } catch (ExecutionException e) {
      throw new IllegalStateException("The figures are not built", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Building the figures was ended", e);
    }
  }
}
