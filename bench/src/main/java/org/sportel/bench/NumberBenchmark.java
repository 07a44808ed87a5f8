package org.sportel.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.sportel.network.Tenant;
import org.sportel.platform.Acting;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.register.Book;
import org.sportel.register.EntryDraft;
import org.sportel.register.Register;

/**
 * Gapless register numbers against a sequence: one entry and one commit on both sides, 8 threads,
 * over 61 tenants and in one hot tenant; and what the hot one costs the others.
 */
final class NumberBenchmark implements Benchmark {
  private static final int THREADS = 8;
  private static final int PAIRS = 5;
  private static final int WARM_UPS = 4;
  private static final int SAMPLES = 800;
  private static final Duration TIME = Duration.ofSeconds(4);
  private static final String INSERT =
      """
      insert into register.entry (tenant_id, id, book, year, seq, number, entered_at, object,
        subject_id, party, document_titles, documents, office)
      select ?, gen_random_uuid(), 'INTERNAL', 1, n, n::text, clock_timestamp(), 'Object', ?,
        'A person', '{}', 0, 'bench' from nextval('register.bench') n
      """;

  @Override
  public List<Result> run() throws Exception {
    try (var world = new World(16)) {
      var tenants = world.municipalities();
      prepare(world.bare());
      return List.of(
          new Result("others-calm-p99", busyOrCalm(world, tenants), "ms"),
          new Result("others-p99", gaplessOrSequence(world, tenants), "ms"),
          new Result("spread", numbers(world, tenants), "per-second"),
          new Result("hot", numbers(world, tenants.subList(0, 1)), "per-second"));
    }
  }

  private static void prepare(DataSource bare) throws SQLException {
    try (var connection = bare.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create sequence register.bench");
      connection.commit();
    }
  }

  private static List<Result.Pair> numbers(World world, List<Tenant> tenants) throws Exception {
    return Load.pairs(
        WARM_UPS,
        PAIRS,
        () -> Load.perSecond(THREADS, TIME, (thread, round) -> enter(world, any(tenants))),
        () -> Load.perSecond(THREADS, TIME, (thread, round) -> insert(world, any(tenants))));
  }

  /** The 99th percentile of the other tenants with a neighbour who works without a pause. */
  private static List<Result.Pair> busyOrCalm(World world, List<Tenant> tenants) throws Exception {
    var others = tenants.subList(1, tenants.size());
    var hot = tenants.getFirst().id();
    return Load.pairs(
        WARM_UPS,
        PAIRS,
        () -> beside(() -> enter(world, hot), Duration.ZERO, world, others),
        () -> p99(world, others));
  }

  /**
   * The 99th percentile of the other tenants with a neighbour who takes gapless numbers, and with
   * one who writes as many entries numbered by a sequence: 70 % of what one thread can do gapless.
   */
  private static List<Result.Pair> gaplessOrSequence(World world, List<Tenant> tenants)
      throws Exception {
    var others = tenants.subList(1, tenants.size());
    var hot = tenants.getFirst().id();
    double most = Load.perSecond(1, TIME, (thread, round) -> enter(world, hot));
    var pause = Duration.ofNanos((long) (1e9 / (0.7 * most)));
    return Load.pairs(
        WARM_UPS,
        PAIRS,
        () -> beside(() -> enter(world, hot), pause, world, others),
        () -> beside(() -> insert(world, hot), pause, world, others));
  }

  private interface Deed {
    void once() throws Exception;
  }

  private static double beside(Deed deed, Duration pause, World world, List<Tenant> others)
      throws Exception {
    var stop = new AtomicBoolean();
    try (var neighbour = Executors.newSingleThreadExecutor()) {
      var busy =
          neighbour.submit(
              () -> {
                long due = System.nanoTime();
                while (!stop.get()) {
                  Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
                  deed.once();
                  due += pause.toNanos();
                }
                return stop;
              });
      try {
        return p99(world, others);
      } finally {
        stop.set(true);
        busy.get();
      }
    }
  }

  /** One entry every 10 ms, whatever the answers take (open loop), for eight seconds. */
  private static double p99(World world, List<Tenant> tenants) throws Exception {
    var times = new ConcurrentLinkedQueue<Double>();
    long start = System.nanoTime();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < SAMPLES; i++) {
        long due = start + i * 10_000_000L;
        threads.submit(
            () -> {
              Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
              enter(world, any(tenants));
              return times.add((System.nanoTime() - due) / 1e6);
            });
      }
    }
    var sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    if (sorted.length < SAMPLES) {
      throw new IllegalStateException("Some entries failed");
    }
    return sorted[(int) (sorted.length * 0.99)];
  }

  private static TenantId any(List<Tenant> tenants) {
    return tenants.get(ThreadLocalRandom.current().nextInt(tenants.size())).id();
  }

  private static void enter(World world, TenantId tenant) {
    var register = world.bean(Register.class);
    var draft =
        EntryDraft.of(
            UUID.randomUUID(),
            "Object",
            new EntryDraft.Party("A person", java.util.Optional.empty()),
            List.of());
    world
        .bean(Acting.class)
        .runAs(
            World.ACTOR,
            () ->
                world
                    .bean(Transactions.class)
                    .run(Scope.of(tenant), () -> register.enter(Book.INTERNAL, draft)));
  }

  private static void insert(World world, TenantId tenant) throws SQLException {
    try (Connection connection = world.bare().getConnection();
        var statement = connection.prepareStatement(INSERT)) {
      statement.setInt(1, tenant.value());
      statement.setObject(2, UUID.randomUUID());
      statement.executeUpdate();
      connection.commit();
    }
  }
}
