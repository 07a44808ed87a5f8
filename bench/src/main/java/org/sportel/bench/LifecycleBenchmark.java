package org.sportel.bench;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * One application through the program's own commands against the same rows and commits written by
 * bare JDBC: submitted, three tasks claimed and done, decision numbered, closed; 8 threads over 61
 * municipalities.
 */
final class LifecycleBenchmark implements Benchmark {
  private static final int THREADS = 8;
  private static final int PAIRS = 5;
  private static final int WARM_UPS = 10;
  private static final Duration TIME = Duration.ofSeconds(6);

  @Override
  public List<Result> run() throws Exception {
    try (var world = new World(16)) {
      var tenants = world.municipalities();
      var offices = Office.each(world, tenants);
      var way = new Way(world, Office.SERVICE);
      var script = recorded(world, way, offices.getLast());
      proveSameRows(world, way, script, offices);
      return List.of(
          new Result(
              "",
              Load.pairs(
                  WARM_UPS,
                  PAIRS,
                  () -> Load.perSecond(THREADS, TIME, (thread, round) -> walk(way, any(offices))),
                  () ->
                      Load.perSecond(
                          THREADS,
                          TIME,
                          (thread, round) ->
                              script.run(world.bare(), any(offices).tenant().value()))),
              "applications/s"));
    }
  }

  private static void walk(Way way, Office office) {
    way.walk(office);
  }

  private static Office any(List<Office> offices) {
    return offices.get(ThreadLocalRandom.current().nextInt(offices.size()));
  }

  private static Script recorded(World world, Way way, Office office) {
    for (int i = 0; i < 3; i++) {
      walk(way, office);
    }
    var since = world.bean(Clock.class).instant();
    var writes = world.recorder().record(() -> walk(way, office));
    var script = new Script(writes, office.tenant().value(), since);
    System.err.printf(
        "One application: %d statements, %d of them write, in %d commits%n",
        world.recorder().sent(), script.statements(), script.commits());
    return script;
  }

  /** Both sides must leave the same number of rows in every table. */
  private static void proveSameRows(World world, Way way, Script script, List<Office> offices)
      throws Exception {
    walk(way, offices.get(0));
    script.run(world.bare(), offices.get(1).tenant().value());
    var program = rows(world, offices.get(0));
    var bare = rows(world, offices.get(1));
    if (!program.equals(bare)) {
      throw new IllegalStateException("Different rows: " + program + " and " + bare);
    }
    System.err.println("Rows of one application on both sides: " + program);
  }

  private static Map<String, Long> rows(World world, Office office) throws Exception {
    var found = new TreeMap<String, Long>();
    try (var connection = world.bare().getConnection();
        var statement = connection.createStatement()) {
      var tables = new ArrayList<String>();
      try (var names =
          statement.executeQuery(
              "select table_schema || '.' || table_name from information_schema.columns"
                  + " where column_name = 'tenant_id' and table_schema in"
                  + " ('casework', 'intake', 'register') order by 1")) {
        while (names.next()) {
          tables.add(names.getString(1));
        }
      }
      tables.add("platform.journal where type like 'casework.%' and true");
      for (var table : tables) {
        var and = table.contains(" where ") ? " and" : " where";
        try (var count =
            statement.executeQuery(
                "select count(*) from "
                    + table
                    + and
                    + " tenant_id = "
                    + office.tenant().value())) {
          count.next();
          if (count.getLong(1) > 0) {
            found.put(table.split(" ")[0], count.getLong(1));
          }
        }
      }
      connection.rollback();
    }
    return found;
  }
}
