package org.sportel.platform;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;

/**
 * Lets only as many transactions begin as the database carries: a bound for all and a smaller one
 * per tenant, so that a busy municipality slows nobody else.
 */
final class Permits {
  /** Whoever asks without a sign-in of staff is soon told to come again. */
  private static final Duration SHORT = Duration.ofSeconds(2);

  /** Somebody at a counter has a person before them: they wait rather than be told so. */
  private static final Duration PATIENT = Duration.ofSeconds(15);

  private final Semaphore all;
  private final int most;
  private final int perTenant;
  private final BooleanSupplier staff;
  private final LongAdder refused = new LongAdder();
  private final Map<Scope, Semaphore> tenants = new ConcurrentHashMap<>();

  /**
   * Places of these numbers.
   *
   * @param staff whether the work that asks for one is done by a member of staff
   */
  Permits(int all, int perTenant, BooleanSupplier staff) {
    this.all = new Semaphore(all, true);
    this.most = all;
    this.perTenant = perTenant;
    this.staff = staff;
  }

  /**
   * Waits for a place, in the order of arrival: staff for a while, everybody else shortly.
   *
   * @throws Busy when none is free
   */
  Permit take(Scope scope) {
    var own = tenants.computeIfAbsent(payer(scope), s -> new Semaphore(perTenant, true));
    var until = System.nanoTime() + (staff.getAsBoolean() ? PATIENT : SHORT).toNanos();
    acquire(own, until);
    try {
      acquire(all, until);
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

  private void acquire(Semaphore semaphore, long until) {
    try {
      if (!semaphore.tryAcquire(until - System.nanoTime(), TimeUnit.NANOSECONDS)) {
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
