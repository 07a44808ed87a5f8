package org.sportel.bench;

import java.util.List;

/** One question about speed; answers a result per variant, the one with the goal last. */
interface Benchmark {
  List<Result> run() throws Exception;
}
