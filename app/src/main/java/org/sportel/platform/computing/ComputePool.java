package org.sportel.platform.computing;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.sportel.platform.Busy;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Runs work that computes for long (checking a file, setting a PDF, hashing a password) on a few
 * threads of the operating system. A request runs on a virtual thread, which is never interrupted
 * while it computes: as many of them as there are processors would stop every other request. Here
 * at least one processor stays free for those, more work than the queue holds is refused at once,
 * and nobody waits longer than the deadline.
 *
 * <p>The work sees nothing of the request: no transaction, tenant or language.
 */
@Component
public final class ComputePool implements DisposableBean {
  private final ThreadPoolExecutor threads;
  private final Duration deadline;

  /** A pool of one thread less than there are processors, at least one. */
  @Autowired
  ComputePool(
      @Value("${sportel.computing.waiting:60}") int waiting,
      @Value("${sportel.computing.seconds:20}") int seconds) {
    this(
        Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
        waiting,
        Duration.ofSeconds(seconds));
  }

  /**
   * A pool of a given size.
   *
   * @param atOnce threads
   * @param waiting how many more pieces of work may wait
   * @param deadline the longest time from asking to the answer
   */
  public ComputePool(int atOnce, int waiting, Duration deadline) {
    this.deadline = deadline;
    this.threads =
        new ThreadPoolExecutor(
            atOnce,
            atOnce,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(waiting, true),
            Thread.ofPlatform().daemon().name("computing-", 1).factory());
  }

  /**
   * Runs the work and waits for it; what it throws comes out as it is. Work of the pool that asks
   * for more work runs it itself.
   *
   * @throws Busy when too much waits already, or the deadline passes; the work is then interrupted
   */
  public <T> T run(Supplier<T> work) {
    if (Thread.currentThread().getName().startsWith("computing-")) {
      return work.get();
    }
    var result = submitted(work);
    try {
      return result.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException failure -> throw failure;
        case Error failure -> throw failure;
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (TimeoutException | CancellationException e) {
      result.cancel(true);
      throw new Busy();
    } catch (InterruptedException e) {
      result.cancel(true);
      Thread.currentThread().interrupt();
      throw new Busy();
    }
  }

  private <T> Future<T> submitted(Supplier<T> work) {
    try {
      return threads.submit(work::get);
    } catch (RejectedExecutionException e) {
      throw new Busy();
    }
  }

  @Override
  public void destroy() {
    threads.shutdownNow();
  }
}
