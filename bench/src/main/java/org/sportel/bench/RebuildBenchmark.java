package org.sportel.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/**
 * Entries of a journal a second from which the program builds every fact anew, against the time in
 * which PostgreSQL's own {@code COPY} writes the rows that came of them; both sides throw away the
 * rows of before.
 */
final class RebuildBenchmark implements Benchmark {
  private static final int ENTRIES = 200_000;
  private static final int WARM_UPS = 2;
  private static final int PAIRS = 5;
  private static final double NANOS = 1e9;

  /** What the rebuild fills for such a month; the other side writes the same rows. */
  private static final List<String> TABLES =
      List.of(
          "insight.case_fact",
          "insight.event_fact",
          "insight.event_pair",
          "insight.event_span",
          "visits.ticket_interval",
          "visits.wait_told",
          "visits.visit_cause",
          "visits.advice_fact",
          "visits.visit_end",
          "visits.served_visit",
          "feedback.rated_case");

  @Override
  public List<Result> run() throws Exception {
    try (var world = new World(8)) {
      var month = new BusyMonth(world, ENTRIES);
      month.rebuild();
      var rows = rows(month);
      var results =
          new Result(
              "",
              Load.pairs(WARM_UPS, PAIRS, () -> rebuilt(month), () -> copied(month, rows)),
              "entries/s");
      prove(rows, rows(month));
      return List.of(results);
    }
  }

  private static double rebuilt(BusyMonth month) throws Exception {
    long start = System.nanoTime();
    month.rebuild();
    double rate = month.entries() / ((System.nanoTime() - start) / NANOS);
    month.analyze();
    System.err.printf("%.0f entries/s%n", rate);
    return rate;
  }

  private static double copied(BusyMonth month, Map<String, byte[]> rows) throws Exception {
    double rate;
    try (var owner = month.owner();
        var statement = owner.createStatement()) {
      long start = System.nanoTime();
      for (var table : rows.entrySet()) {
        statement.execute(
            "delete from %s where tenant_id = %d"
                .formatted(table.getKey(), month.tenant().value()));
        owner
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn(
                "copy %s from stdin".formatted(table.getKey()),
                new ByteArrayInputStream(table.getValue()));
      }
      owner.commit();
      rate = month.entries() / ((System.nanoTime() - start) / NANOS);
    }
    month.analyze();
    System.err.printf("%.0f entries/s copied%n", rate);
    return rate;
  }

  private static Map<String, byte[]> rows(BusyMonth month) throws Exception {
    var rows = new LinkedHashMap<String, byte[]>();
    try (var owner = month.owner()) {
      for (var table : TABLES) {
        var bytes = new ByteArrayOutputStream();
        long count =
            owner
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                    "copy (select t.* from %s t where tenant_id = %d order by t::text) to stdout"
                        .formatted(table, month.tenant().value()),
                    bytes);
        System.err.printf("%s: %d rows%n", table, count);
        rows.put(table, bytes.toByteArray());
      }
      owner.rollback();
    }
    return rows;
  }

  /** Every build gives the same rows. */
  private static void prove(Map<String, byte[]> before, Map<String, byte[]> after) {
    for (var table : TABLES) {
      if (!java.util.Arrays.equals(before.get(table), after.get(table))) {
        throw new IllegalStateException("Other rows in " + table);
      }
    }
  }
}
