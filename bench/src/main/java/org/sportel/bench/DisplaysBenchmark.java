package org.sportel.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;

/**
 * One call on 200 displays and 2,000 telephones that ask as their pages do, beside 20 calls a
 * second: the time within which 95 of 100 displays show it, and how much of the processor the
 * program takes. A question that is put off (503) is asked again at its next time, as the pages do,
 * and told; any other answer but 200 and 304 ends the benchmark.
 */
final class DisplaysBenchmark implements Benchmark {
  private static final int DISPLAYS = 200;
  private static final int PHONES = 2_000;
  private static final int TICKETS = 100;
  private static final Duration EVERY_DISPLAY = Duration.ofMillis(1_500);
  private static final Duration EVERY_PHONE = Duration.ofSeconds(5);
  private static final Duration WARM_UP = Duration.ofSeconds(60);
  private static final Duration TIME = Duration.ofSeconds(60);
  private static final Duration BETWEEN_CALLS = Duration.ofMillis(50);
  private static final Duration LATEST = Duration.ofSeconds(8);
  private static final double NANOS = 1e9;
  private static final Pattern MARK = Pattern.compile("data-call=\"[^\" ]+ ([^\"]+)\"");

  private final Clock clock = Clock.systemUTC();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final AtomicBoolean over = new AtomicBoolean();
  private final AtomicReference<String> failed = new AtomicReference<>("");
  private final LongAdder asked = new LongAdder();
  private final LongAdder calls = new LongAdder();
  private final LongAdder putOff = new LongAdder();
  private final Queue<Seen> seen = new ConcurrentLinkedQueue<>();
  private final Queue<Instant> sampled = new ConcurrentLinkedQueue<>();

  /** A display's answer that showed calls up to one made at an instant. */
  private record Seen(int display, Instant newest, Instant at) {}

  @Override
  public List<Result> run() throws Exception {
    try (var program = new DemoProgram()) {
      var guests = new HallGuests(program.port(), TICKETS);
      double cores = load("http://127.0.0.1:" + program.port(), guests, program);
      if (!failed.get().isEmpty()) {
        throw new IllegalStateException(failed.get());
      }
      var waits = waits();
      double p95 = waits.get((int) (waits.size() * 0.95));
      System.err.printf(
          "%d questions, %d of them put off, and %d calls in %d s; median %.2f s, p95 %.2f s,"
              + " longest %.2f s%n",
          asked.sum(),
          putOff.sum(),
          calls.sum(),
          TIME.toSeconds(),
          waits.get(waits.size() / 2),
          p95,
          waits.getLast());
      return List.of(
          new Result("program", List.of(new Result.Pair(cores, 1)), "cores"),
          new Result("p95", List.of(new Result.Pair(p95, 2)), "s"));
    }
  }

  /** Lets all of them ask while somebody calls; answers what the program took of the processors. */
  private double load(String root, HallGuests guests, DemoProgram program) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < DISPLAYS; i++) {
        int number = i;
        var now = root + guests.display().path() + "/now";
        threads.submit(() -> poll(now, guests.display().cookie(), EVERY_DISPLAY, number));
      }
      for (int i = 0; i < PHONES; i++) {
        var now = root + "/m/budva/tickets/" + guests.ticket(i) + "/now";
        threads.submit(() -> poll(now, "", EVERY_PHONE, -1));
      }
      try {
        call(guests, WARM_UP);
        seen.clear();
        sampled.clear();
        asked.reset();
        calls.reset();
        putOff.reset();
        var before = program.processorTime();
        call(guests, TIME);
        return program.processorTime().minus(before).toNanos() / (double) TIME.toNanos();
      } finally {
        over.set(true);
      }
    }
  }

  /** Calls at its times, however long the answers take. */
  private void call(HallGuests guests, Duration time) throws Exception {
    long start = System.nanoTime();
    for (int i = 0; System.nanoTime() - start < time.toNanos() && failed.get().isEmpty(); i++) {
      long due = start + i * BETWEEN_CALLS.toNanos();
      Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
      var at = clock.instant();
      guests.call();
      calls.increment();
      if (i % 20 == 0) {
        sampled.add(at);
      }
    }
  }

  private void poll(String address, String cookie, Duration every, int display) {
    var tag = "";
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(every.toMillis()));
      while (!over.get() && failed.get().isEmpty()) {
        var answer =
            client.send(request(address, cookie, tag), HttpResponse.BodyHandlers.ofString());
        asked.increment();
        if (answer.statusCode() == 200) {
          tag = answer.headers().firstValue("ETag").orElse("");
          note(display, answer.body());
        } else if (answer.statusCode() == 503) {
          putOff.increment();
        } else if (answer.statusCode() != 304) {
          failed.set(answer.toString());
        }
        Thread.sleep(every);
      }
    } catch (Exception unanswered) {
      failed.compareAndSet("", unanswered.toString());
    }
  }

  private static HttpRequest request(String address, String cookie, String tag) {
    var request =
        HttpRequest.newBuilder(URI.create(address)).header("X-Forwarded-For", "192.0.2.9");
    if (!tag.isEmpty()) {
      request.header("If-None-Match", tag);
    }
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    return request.build();
  }

  private void note(int display, String body) {
    if (display >= 0) {
      var at = clock.instant();
      MARK.matcher(body)
          .results()
          .map(found -> Instant.parse(found.group(1)))
          .max(Instant::compareTo)
          .ifPresent(newest -> seen.add(new Seen(display, newest, at)));
    }
  }

  /** How long each sampled call took to each display, in seconds; the last ones are left out. */
  private List<Double> waits() {
    var until = sampled.stream().max(Instant::compareTo).orElseThrow().minus(LATEST);
    var waits = new ArrayList<Double>();
    for (var call : sampled.stream().filter(call -> call.isBefore(until)).toList()) {
      for (int display = 0; display < DISPLAYS; display++) {
        waits.add(wait(display, call));
      }
    }
    waits.sort(Double::compare);
    return waits;
  }

  private double wait(int display, Instant call) {
    return seen.stream()
        .filter(one -> one.display() == display && !one.newest().isBefore(call))
        .mapToDouble(one -> Duration.between(call, one.at()).toNanos() / NANOS)
        .min()
        .orElseThrow(() -> new IllegalStateException("A display never showed a call"));
  }
}
