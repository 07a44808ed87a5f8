package org.sportel.platform.computing;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sportel.platform.Busy;

/**
 * Bounds the work of one kind of people: so many pieces at once, so many waiting. Work that goes on
 * after its deadline and the interrupt gives its place back, up to {@value #LOST} times at once.
 */
final class Lane {
  private static final Logger log = LoggerFactory.getLogger(Lane.class);
  private static final int LOST = 4;
  private static final long GRACE_MILLIS = 100;

  private final String name;
  private final Semaphore places;
  private final Semaphore room;
  private final AtomicInteger lost = new AtomicInteger();

  Lane(String name, int atOnce, int waiting) {
    this.name = name;
    this.places = new Semaphore(atOnce, true);
    this.room = new Semaphore(atOnce + waiting);
  }

  /** How many pieces of work go on although nobody waits for them any more. */
  int lost() {
    return lost.get();
  }

  <T> T run(Supplier<T> work, long deadlineMillis) {
    if (!room.tryAcquire()) {
      throw new Busy();
    }
    try {
      long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(deadlineMillis);
      if (!places.tryAcquire(deadlineMillis, TimeUnit.MILLISECONDS)) {
        throw new Busy();
      }
      return inPlace(new FutureTask<>(work::get), end);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Busy();
    } finally {
      room.release();
    }
  }

  private <T> T inPlace(FutureTask<T> task, long end) throws InterruptedException {
    var place = new Place();
    var worker = new Worker(name, task, place::leave);
    worker.start();
    try {
      return task.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException failure -> throw failure;
        case Error failure -> throw failure;
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (TimeoutException | CancellationException e) {
      task.cancel(true);
      worker.join(GRACE_MILLIS);
      place.giveUp(worker);
      throw new Busy();
    } catch (InterruptedException e) {
      task.cancel(true);
      place.giveUp(worker);
      throw e;
    }
  }

  /** The place of one piece of work; given back once, by its end or by whoever gives it up. */
  private final class Place {
    private boolean left;
    private boolean givenUp;

    synchronized void leave() {
      if (givenUp) {
        lost.decrementAndGet();
      }
      release();
    }

    synchronized void giveUp(Thread worker) {
      if (left) {
        return;
      }
      givenUp = true;
      if (lost.incrementAndGet() <= LOST) {
        log.error("Work of lane {} goes on after its deadline at {}", name, where(worker));
        release();
      }
    }

    private void release() {
      if (!left) {
        left = true;
        places.release();
      }
    }
  }

  private static String where(Thread worker) {
    var stack = worker.getStackTrace();
    return stack.length == 0 ? "its end" : stack[0].toString();
  }

  /** A thread of the operating system with one piece of work. */
  static final class Worker extends Thread {
    private final Runnable work;
    private final Runnable end;

    Worker(String lane, Runnable work, Runnable end) {
      super("computing-" + lane);
      this.work = work;
      this.end = end;
      setDaemon(true);
    }

    @Override
    public void run() {
      try {
        work.run();
      } finally {
        end.run();
      }
    }
  }
}
