package org.sportel.bench;

import java.util.List;
import java.util.Map;
import org.sportel.procedure.cli.InterpretBench;

/** {@code ./sportel bench NAME}: runs one benchmark and ends with its result line. */
public final class Bench {
  private static final Map<String, Benchmark> ALL =
      Map.ofEntries(
          Map.entry("number", new NumberBenchmark()),
          Map.entry("lifecycle", new LifecycleBenchmark()),
          Map.entry("pages", new PagesBenchmark()),
          Map.entry("storm", new StormBenchmark()),
          Map.entry("walk", new WalkBenchmark()),
          Map.entry("procedure", new ProcedureBenchmark()),
          Map.entry("call-next", new CallNextBenchmark()),
          Map.entry("displays", new DisplaysBenchmark()),
          Map.entry("hoarding", new HoardingBenchmark()),
          Map.entry("rebuild", new RebuildBenchmark()),
          Map.entry("figures", new FiguresBenchmark()),
          Map.entry("start", new StartBenchmark()));

  private Bench() {}

  /** The first argument names the benchmark. */
  public static void main(String[] args) throws Exception {
    if (args.length > 0 && args[0].equals("interpret")) {
      var rest = List.of(args).subList(1, args.length);
      System.exit(InterpretBench.run(rest, System.out, System.err));
    }
    var benchmark = args.length == 1 ? ALL.get(args[0]) : null;
    if (benchmark == null) {
      System.err.println(
          "sportel bench NAME, one of interpret, " + String.join(", ", ALL.keySet()));
      System.exit(2);
      return;
    }
    for (var result : benchmark.run()) {
      System.out.println(result.line(args[0]));
    }
    System.exit(0);
  }
}
