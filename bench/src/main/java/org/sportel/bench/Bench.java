package org.sportel.bench;

import java.util.Map;

/** {@code ./sportel bench NAME}: runs one benchmark and ends with its result line. */
public final class Bench {
  private static final Map<String, Benchmark> ALL = Map.of("number", new NumberBenchmark());

  private Bench() {}

  /** The first argument names the benchmark. */
  public static void main(String[] args) throws Exception {
    var benchmark = args.length == 1 ? ALL.get(args[0]) : null;
    if (benchmark == null) {
      System.err.println("sportel bench NAME, one of " + ALL.keySet().stream().sorted().toList());
      System.exit(2);
      return;
    }
    for (var result : benchmark.run()) {
      System.out.println(result.line(args[0]));
    }
    System.exit(0);
  }
}
