package org.sportel.platform.computing;

import java.time.Duration;
import java.util.function.Supplier;
import org.sportel.platform.Acting;
import org.sportel.platform.Busy;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Runs work that computes for long (checking a file, setting a PDF, hashing a password) on a few
 * threads of the operating system. A request runs on a virtual thread, which is never interrupted
 * while it computes: as many of them as there are processors would stop every other request. Here
 * more work than a lane holds is refused at once, and nobody waits longer than the deadline.
 *
 * <p>Three lanes keep people apart: the offices and the program itself, sign-in, everybody else. So
 * no upload of a stranger delays a decision. Work that ignores the interrupt at its deadline loses
 * its place, so that the lane goes on.
 *
 * <p>The work sees nothing of the request: no transaction, tenant or language.
 */
@Component
public final class ComputePool {
  private final Acting acting;
  private final long deadline;
  private final Lane office;
  private final Lane signIn;
  private final Lane others;

  /** Lanes of one thread less than there are processors, at least one; one for sign-in. */
  @Autowired
  ComputePool(
      Acting acting,
      @Value("${sportel.computing.waiting:60}") int waiting,
      @Value("${sportel.computing.seconds:20}") int seconds) {
    this(
        acting,
        Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
        waiting,
        Duration.ofSeconds(seconds));
  }

  /**
   * A pool of a given size.
   *
   * @param atOnce threads of a lane
   * @param waiting how many more pieces of work may wait in a lane
   * @param deadline the longest time from asking to the answer
   */
  public ComputePool(Acting acting, int atOnce, int waiting, Duration deadline) {
    this.acting = acting;
    this.deadline = deadline.toMillis();
    this.office = new Lane("office", atOnce, waiting);
    this.signIn = new Lane("sign-in", 1, waiting);
    this.others = new Lane("others", atOnce, waiting);
  }

  /**
   * Runs the work of whoever acts and waits for it; what it throws comes out as it is. Work of the
   * pool that asks for more work runs it itself.
   *
   * @throws Busy when too much waits already, or the deadline passes; the work is then interrupted
   */
  public <T> T run(Supplier<T> work) {
    return run(
        switch (acting.now().kind()) {
          case STAFF, GUEST, SYSTEM -> office;
          case CITIZEN, ANONYMOUS -> others;
        },
        work);
  }

  /**
   * Runs the hashing of a password, whoever acts, and waits for it.
   *
   * @throws Busy as {@link #run(Supplier)}
   */
  public <T> T hash(Supplier<T> work) {
    return run(signIn, work);
  }

  /** How many pieces of work go on after their deadline; each costs a processor. */
  public int lost() {
    return office.lost() + signIn.lost() + others.lost();
  }

  private <T> T run(Lane lane, Supplier<T> work) {
    if (Thread.currentThread() instanceof Lane.Worker) {
      return work.get();
    }
    RequestPlaces.leaveOwn();
    return lane.run(work, deadline);
  }
}
