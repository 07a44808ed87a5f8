package org.sportel.bench;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.sportel.platform.database.DatabaseAddress;

/**
 * The same models driven to their end by the program's procedures and by Flowable, both durable in
 * the same PostgreSQL: cases a second, one transaction per occurrence, the open tasks of a group of
 * cases asked with one query. Every case must have ended on every side. What remains without any
 * engine is shown by the same rows and commits written by bare JDBC.
 */
final class ProcedureBenchmark implements Benchmark {
  private static final int CONNECTIONS = 16;
  private static final int PAIRS = 5;
  private static final Duration TIME = Duration.ofSeconds(3);
  private static final Duration WARM_UP = Duration.ofSeconds(10);
  private static final int WARM_UPS = 5;

  /** One row of results: a model, threads, and how many cases a thread works on at a time. */
  private record Plan(ProcedureModel model, int threads, int group) {
    String name(String other) {
      return model.key() + "-" + threads + (threads == 1 ? "thread-" : "threads-") + other;
    }
  }

  private static final List<Plan> PLANS =
      List.of(
          new Plan(ProcedureModel.FIFTY, 8, 2),
          new Plan(ProcedureModel.TEN, 8, 5),
          new Plan(ProcedureModel.BLOCK, 8, 5),
          new Plan(ProcedureModel.THREE, 1, 10),
          new Plan(ProcedureModel.THREE, 8, 10));

  private final Map<Engine, AtomicLong> driven = new HashMap<>();

  @Override
  public List<Result> run() throws Exception {
    try (var world = new World(CONNECTIONS);
        var ours = new CaseworkEngine(world);
        var none = flowable(world, HistoryLevel.NONE);
        var audit = flowable(world, HistoryLevel.AUDIT)) {
      warmUp(List.of(ours, none, audit));
      var results = new ArrayList<Result>();
      for (var plan : PLANS) {
        results.addAll(measure(plan, ours, none, audit));
      }
      results.add(measureBare(world, ours));
      for (var side : driven.entrySet()) {
        side.getKey().verify(side.getValue().get());
      }
      return results;
    }
  }

  private static FlowableEngine flowable(World world, HistoryLevel history) throws Exception {
    return new FlowableEngine(world.bean(DatabaseAddress.class), history, CONNECTIONS);
  }

  /** All models run through the same code, so one is enough. */
  private void warmUp(List<Engine> sides) throws Exception {
    for (int i = 0; i < WARM_UPS; i++) {
      for (var side : sides) {
        rate(PLANS.getLast(), side, WARM_UP);
      }
    }
  }

  /** The last plan against what its cases write, without reads and without a program. */
  private Result measureBare(World world, CaseworkEngine ours) throws Exception {
    var plan = PLANS.getLast();
    var since = world.bean(Clock.class).instant();
    var writes = world.recorder().record(() -> ours.drive(plan.model(), 1));
    var script = new Script(writes, ours.tenant(), since);
    var count = driven.computeIfAbsent(ours, _ -> new AtomicLong());
    count.incrementAndGet();
    var pairs =
        Load.pairs(
            WARM_UPS,
            PAIRS,
            () -> rate(plan, ours, TIME),
            () ->
                Load.perSecond(
                    plan.threads(),
                    TIME,
                    (thread, round) -> {
                      script.run(world.bare(), ours.tenant());
                      count.incrementAndGet();
                    }));
    return new Result(plan.name("bare"), pairs, "per-second");
  }

  /** Interleaved rounds of the three sides. */
  private List<Result> measure(Plan plan, Engine ours, Engine none, Engine audit) throws Exception {
    var withNone = new ArrayList<Result.Pair>();
    var withAudit = new ArrayList<Result.Pair>();
    for (int round = 0; round < PAIRS; round++) {
      double one = rate(plan, ours, TIME);
      withNone.add(new Result.Pair(one, rate(plan, none, TIME)));
      withAudit.add(new Result.Pair(one, rate(plan, audit, TIME)));
    }
    return List.of(
        new Result(plan.name(HistoryLevel.NONE.getKey()), withNone, "per-second"),
        new Result(plan.name(HistoryLevel.AUDIT.getKey()), withAudit, "per-second"));
  }

  private double rate(Plan plan, Engine engine, Duration time) throws Exception {
    var count = driven.computeIfAbsent(engine, _ -> new AtomicLong());
    double groups =
        Load.perSecond(
            plan.threads(),
            time,
            (thread, round) -> count.addAndGet(engine.drive(plan.model(), plan.group())));
    return groups * plan.group();
  }
}
