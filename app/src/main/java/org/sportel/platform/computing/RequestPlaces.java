package org.sportel.platform.computing;

import java.lang.ScopedValue.CallableOp;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.sportel.platform.Busy;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Bounds how many requests of people who are not signed in as staff are worked on at once, so that
 * staff find processors and connections free however many others ask. Whoever finds no place free
 * waits in the order of arrival, for a few seconds at most.
 *
 * <p>A place is held while a page is made or a form is worked on: never while anything is received
 * or sent, and never while the {@link ComputePool} works, whose lanes have bounds of their own.
 */
@Component
public final class RequestPlaces {
  private static final ScopedValue<Place> OWN = ScopedValue.newInstance();
  private static final Duration WAIT = Duration.ofSeconds(3);

  private final Semaphore free;
  private final int most;
  private final long waitMillis;
  private final LongAdder refused = new LongAdder();

  /** Two places for each processor, unless told otherwise. */
  @Autowired
  RequestPlaces(@Value("${sportel.public-requests:0}") int atOnce) {
    this(atOnce > 0 ? atOnce : 2 * Runtime.getRuntime().availableProcessors(), WAIT);
  }

  /**
   * Places of a given number.
   *
   * @param wait the longest wait for one
   */
  public RequestPlaces(int atOnce, Duration wait) {
    this.free = new Semaphore(atOnce, true);
    this.most = atOnce;
    this.waitMillis = wait.toMillis();
  }

  /** Takes a place if one is free and nobody waits for it. */
  public Optional<Place> free() {
    return free.hasQueuedThreads() || !free.tryAcquire()
        ? Optional.empty()
        : Optional.of(new Place());
  }

  /**
   * Takes a place; waits for it behind whoever came before.
   *
   * @throws Busy when none gets free within the wait
   */
  public Place take() {
    try {
      if (free.tryAcquire(waitMillis, TimeUnit.MILLISECONDS)) {
        return new Place();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    refused.increment();
    throw new Busy();
  }

  /**
   * How busy the places are.
   *
   * @param running requests that hold one
   * @param most how many there are
   * @param waiting who waits for one
   * @param refused who waited in vain since the program started
   */
  public record Load(int running, int most, int waiting, long refused) {}

  /** How busy the places are now. */
  public Load load() {
    return new Load(most - free.availablePermits(), most, free.getQueueLength(), refused.sum());
  }

  /** Ends the place of the running request, if it still has one. */
  static void leaveOwn() {
    if (OWN.isBound()) {
      OWN.get().leave();
    }
  }

  /** A place that was taken; whoever has left it goes on without. */
  public final class Place {
    private final AtomicBoolean held = new AtomicBoolean(true);

    private Place() {}

    /** Does the work of one request in this place, which ends with it at the latest. */
    public <T, X extends Throwable> T during(CallableOp<T, X> work) throws X {
      try {
        return ScopedValue.where(OWN, this).call(work);
      } finally {
        leave();
      }
    }

    /** Ends the place early, such as with the first byte of the answer. */
    public void leave() {
      if (held.compareAndSet(true, false)) {
        free.release();
      }
    }
  }
}
