package org.sportel.platform;

import java.util.function.Supplier;

/** Knows who acts in the running piece of work. */
public final class Acting {
  private final ScopedValue<Actor> actor = ScopedValue.newInstance();
  private final ScopedValue<Boolean> forStaff = ScopedValue.newInstance();

  Acting() {}

  /** The acting person or part of the program; anonymous where nobody was named. */
  public Actor now() {
    return actor.isBound() ? actor.get() : Actor.anonymous();
  }

  /**
   * Whether the work is done for somebody of the staff, also before it is known whom; decides how
   * long it waits for its turn, never what it may do.
   */
  boolean isForStaff() {
    return forStaff.isBound() || now().kind() == Actor.Kind.STAFF;
  }

  /** Runs what finds out who of the staff asks: in nobody's name, but as patiently. */
  public <T, X extends Throwable> T callForStaff(ScopedValue.CallableOp<T, X> work) throws X {
    return ScopedValue.where(forStaff, true).call(work);
  }

  /** Runs work in the name of somebody. */
  public <T> T as(Actor somebody, Supplier<T> work) {
    return ScopedValue.where(actor, somebody).call(work::get);
  }

  /** Runs work in the name of somebody. */
  public void runAs(Actor somebody, Runnable work) {
    ScopedValue.where(actor, somebody).run(work);
  }

  /** Runs work that may throw in the name of somebody. */
  public <T, X extends Throwable> T call(Actor somebody, ScopedValue.CallableOp<T, X> work)
      throws X {
    return ScopedValue.where(actor, somebody).call(work);
  }
}
