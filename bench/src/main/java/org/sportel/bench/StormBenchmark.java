package org.sportel.bench;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;

/**
 * Two hundred strangers at their worst for a minute while ten clerks work: what a clerk waits for a
 * page, against the same clerks without strangers. Any answer of 500 and above but 503, and any
 * refusal that does not say when to come back, ends the benchmark.
 */
final class StormBenchmark implements Benchmark {
  private static final int STRANGERS = 200;
  private static final int CLERKS = 10;
  private static final Duration TIME = Duration.ofSeconds(60);
  private static final Duration CALM = Duration.ofSeconds(20);
  private static final long THINKING_MILLIS = 500;
  private static final double NANOS = 1e9;
  private static final String PASSWORD = "sportel demo 2026";
  private static final List<String> NAMES =
      List.of("counter.budva", "case-officer.budva", "head-of-unit.budva");
  private static final List<String> PAGES =
      List.of("/desk", "/desk/cases", "/desk/cases?view=unit", "/desk/register", "/desk/apply");

  /** What somebody does again and again. */
  private interface Deed {
    HttpResponse<String> by(Guest guest) throws Exception;
  }

  private static final List<Deed> DEEDS =
      List.of(
          guest -> guest.post("/m/budva/apply/BD-004"),
          guest -> guest.post("/track", "number", " ".repeat(9_000) + "1", "code", "1-AAAA"),
          guest -> guest.post("/track", "number", "IN-1/2026", "code", "1-AAAA-AAAA-AAAA-AAAA"),
          guest -> guest.post("/m/budva/resume", "code", "AAAA-AAAA-AAAA-AAAA"),
          guest -> guest.post("/sign-in", "name", "head.of.nothing", "password", "a wrong one"),
          guest -> guest.post("/m/budva/apply/BD-004/who", "name", "\u0301".repeat(150_000)),
          guest -> guest.get("/services?q=" + "a%20".repeat(400)),
          guest -> guest.get("/verify/1-AAAAA-AAAAA-AAAAA"),
          guest -> guest.get("/m/budva/services"),
          guest -> guest.get("/m/budva"));

  private final Map<Integer, LongAdder> answers = new ConcurrentHashMap<>();
  private final LongAdder silent = new LongAdder();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

  @Override
  public List<Result> run() throws Exception {
    try (var program = new DemoProgram()) {
      var clerks = clerks(program.port());
      work(clerks, CALM);
      double calm = work(clerks, CALM);
      var over = new AtomicBoolean();
      double stormy;
      try (var strangers = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int i = 0; i < STRANGERS; i++) {
          int number = i;
          strangers.submit(() -> storm(program.port(), number, over));
        }
        stormy = work(clerks, TIME);
        over.set(true);
      }
      report();
      return List.of(new Result("clerks-p95", List.of(new Result.Pair(stormy, calm)), "s"));
    }
  }

  private static List<Guest> clerks(int port) throws Exception {
    var clerks = new ArrayList<Guest>();
    for (int i = 0; i < CLERKS; i++) {
      var clerk = new Guest(port, "192.0.2." + (i + 1));
      clerk.signIn(NAMES.get(i % NAMES.size()), PASSWORD);
      clerks.add(clerk);
    }
    return clerks;
  }

  /** The time in seconds within which 95 of 100 pages were there. */
  private double work(List<Guest> clerks, Duration time) throws Exception {
    var waits = new ConcurrentLinkedQueue<Double>();
    long end = System.nanoTime() + time.toNanos();
    try (var desks = Executors.newVirtualThreadPerTaskExecutor()) {
      var all = clerks.stream().map(clerk -> desks.submit(() -> desk(clerk, end, waits))).toList();
      for (var one : all) {
        one.get();
      }
    }
    var sorted = waits.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double p95 = sorted[(int) (sorted.length * 0.95)];
    System.err.printf(
        "%d pages of clerks: median %.3f s, p95 %.3f s, longest %.3f s%n",
        sorted.length, sorted[sorted.length / 2], p95, sorted[sorted.length - 1]);
    return p95;
  }

  private Void desk(Guest clerk, long end, Queue<Double> waits) throws Exception {
    for (int round = 0; System.nanoTime() < end; round++) {
      long begun = System.nanoTime();
      var answer = clerk.get(PAGES.get(round % PAGES.size()));
      waits.add((System.nanoTime() - begun) / NANOS);
      note(answer);
      Thread.sleep(THINKING_MILLIS);
    }
    return null;
  }

  /** Half of the strangers share one address, each of the others has its own. */
  private Void storm(int port, int number, AtomicBoolean over) {
    var address = number % 2 == 0 ? "203.0.113.9" : "198.51.100." + number;
    var guest = new Guest(port, address);
    var deed = DEEDS.get(number % DEEDS.size());
    while (!over.get()) {
      try {
        note(deed.by(guest));
      } catch (Exception unanswered) {
        silent.increment();
      }
    }
    return null;
  }

  private void note(HttpResponse<String> answer) {
    int status = answer.statusCode();
    answers.computeIfAbsent(status, any -> new LongAdder()).increment();
    boolean refused = status == 429 || status == 503;
    if (refused ? answer.headers().firstValue("Retry-After").isEmpty() : status >= 500) {
      wrong.add(answer.toString());
    }
  }

  private void report() {
    System.err.println("Answers: " + new TreeMap<>(answers) + ", without an answer: " + silent);
    if (!wrong.isEmpty()) {
      throw new IllegalStateException(
          wrong.size() + " answers that must not be, such as " + wrong.peek());
    }
  }
}
