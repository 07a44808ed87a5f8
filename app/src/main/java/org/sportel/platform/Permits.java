package org.sportel.platform;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * Lets only as many transactions begin as the database carries: a bound for all and a smaller one
 * per tenant, so that a busy municipality slows nobody else.
 */
final class Permits {
  private static final long WAIT_MILLIS = 2_000;

  private final Semaphore all;
  private final int most;
  private final int perTenant;
  private final LongAdder refused = new LongAdder();
  private final Map<Scope, Semaphore> tenants = new ConcurrentHashMap<>();

  Permits(int all, int perTenant) {
    this.all = new Semaphore(all, true);
    this.most = all;
    this.perTenant = perTenant;
  }

  /**
   * Waits shortly for a place.
   *
   * @throws Busy when none is free
   */
  Permit take(Scope scope) {
    var own = tenants.computeIfAbsent(payer(scope), s -> new Semaphore(perTenant, true));
    acquire(own);
    try {
      acquire(all);
    } catch (Busy busy) {
      own.release();
      throw busy;
    }
    return () -> {
      all.release();
      own.release();
    };
  }

  /** Whose places are taken: a guest takes those of the file's owner. */
  private static Scope payer(Scope scope) {
    return scope instanceof Scope.Guest(var owner, var file, var host) ? Scope.of(owner) : scope;
  }

  Transactions.Load load() {
    int waiting = tenants.values().stream().mapToInt(Semaphore::getQueueLength).sum();
    return new Transactions.Load(
        most - all.availablePermits(), most, waiting + all.getQueueLength(), refused.sum());
  }

  private void acquire(Semaphore semaphore) {
    try {
      if (!semaphore.tryAcquire(WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
        refused.increment();
        throw new Busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Busy();
    }
  }

  /** A place that was taken; closing gives it back. */
  interface Permit extends AutoCloseable {
    @Override
    void close();
  }
}
