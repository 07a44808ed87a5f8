package org.sportel.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** Keeps threads busy with one kind of work for a time and counts what they finished. */
final class Load {
  private static final double NANOS = 1e9;

  private Load() {}

  /** One thread's work; called again and again. */
  interface Work {
    void once(int thread, long round) throws Exception;
  }

  /** One thread's taking from what is there; false where nothing is left. */
  interface Taking {
    boolean once(int thread) throws Exception;
  }

  /** Pieces taken a second until nothing is left; any error ends the benchmark. */
  static double untilEmpty(int threads, Taking work) throws Exception {
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var jobs = new ArrayList<Callable<Long>>();
      for (int t = 0; t < threads; t++) {
        int thread = t;
        jobs.add(() -> taken(thread, work));
      }
      long start = System.nanoTime();
      long sum = 0;
      for (var done : pool.invokeAll(jobs)) {
        sum += done.get();
      }
      return sum / ((System.nanoTime() - start) / NANOS);
    }
  }

  private static long taken(int thread, Taking work) throws Exception {
    long sum = 0;
    while (work.once(thread)) {
      sum++;
    }
    return sum;
  }

  /** Finished pieces a second; any error ends the benchmark. */
  static double perSecond(int threads, Duration time, Work work) throws Exception {
    var stop = new AtomicBoolean();
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var jobs = new ArrayList<Callable<Long>>();
      for (int t = 0; t < threads; t++) {
        int thread = t;
        jobs.add(() -> until(stop, thread, work));
      }
      long start = System.nanoTime();
      Thread.ofPlatform().daemon().start(() -> ring(stop, time));
      long sum = 0;
      for (var done : pool.invokeAll(jobs)) {
        sum += done.get();
      }
      return sum / ((System.nanoTime() - start) / NANOS);
    }
  }

  private static long until(AtomicBoolean stop, int thread, Work work) throws Exception {
    long round = 0;
    while (!stop.get()) {
      work.once(thread, round);
      round++;
    }
    return round;
  }

  private static void ring(AtomicBoolean stop, Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    stop.set(true);
  }

  /** Interleaved pairs after this many warm-ups of each side. */
  static List<Result.Pair> pairs(
      int warmUps, int count, Callable<Double> one, Callable<Double> other) throws Exception {
    for (int i = 0; i < warmUps; i++) {
      one.call();
      other.call();
    }
    var pairs = new ArrayList<Result.Pair>();
    for (int i = 0; i < count; i++) {
      double first = one.call();
      double second = other.call();
      pairs.add(new Result.Pair(first, second));
    }
    return pairs;
  }
}
