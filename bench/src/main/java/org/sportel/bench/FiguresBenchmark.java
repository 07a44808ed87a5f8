package org.sportel.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sportel.insight.Dimension;
import org.sportel.insight.Grain;
import org.sportel.insight.declared.IndicatorFormula;
import org.sportel.insight.declared.IndicatorFormula.Kind;
import org.sportel.insight.declared.IndicatorFormula.Statistic;
import org.sportel.insight.declared.IndicatorQuestion;
import org.sportel.insight.declared.Measured;
import org.sportel.insight.declared.Measuring;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;

/**
 * Questions on a month of a million entries as the pages ask them, against plain statements on the
 * same rows that give the same values.
 */
final class FiguresBenchmark implements Benchmark {
  private static final int ENTRIES = 1_000_000;
  private static final int WARM_UPS = 2;
  private static final int PAIRS = 5;
  private static final Duration ROUND = Duration.ofSeconds(2);
  private static final double MILLIS = 1e3;
  private static final int PLACES = 6;
  private static final String OF_MONTH =
      " f.tenant_id = %d and f.at >= '2026-03-01 00:00 Europe/Podgorica'"
          + " and f.at < '2026-04-01 00:00 Europe/Podgorica'";

  /** A question in the program's way and in plain words of the database. */
  private record Asked(IndicatorFormula formula, By by, String plain) {}

  /** What the values are told apart by. */
  private enum By {
    NOTHING,
    CENTRE,
    DAY
  }

  @Override
  public List<Result> run() throws Exception {
    try (var world = new World(8)) {
      var month = new BusyMonth(world, ENTRIES);
      month.rebuild();
      month.analyze();
      var results = new ArrayList<Result>();
      for (var asked : questions().entrySet()) {
        results.add(measured(world, month, asked.getKey(), asked.getValue()));
      }
      return results;
    }
  }

  private static Map<String, Asked> questions() {
    var tickets = counted("visits.ticket-issued");
    var waited =
        formula(
            Kind.DURATION, "visits.ticket-handed-over", "visits.serving-begun", Statistic.MEDIAN);
    var questions = new LinkedHashMap<String, Asked>();
    questions.put(
        "tickets",
        new Asked(
            tickets,
            By.NOTHING,
            "select '', count(*) from insight.event_fact f where f.type = 'visits.ticket-issued'"
                + " and"
                + OF_MONTH));
    questions.put(
        "tickets-by-centre",
        new Asked(
            tickets,
            By.CENTRE,
            "select f.centre, count(*) from insight.event_fact f where"
                + " f.type = 'visits.ticket-issued' and"
                + OF_MONTH
                + " group by 1"));
    questions.put(
        "tickets-by-day",
        new Asked(
            tickets,
            By.DAY,
            "select to_char(f.at at time zone 'Europe/Podgorica', 'YYYY-MM-DD'), count(*)"
                + " from insight.event_fact f where f.type = 'visits.ticket-issued' and"
                + OF_MONTH
                + " group by 1"));
    questions.put("waiting-median", new Asked(waited, By.NOTHING, waiting("''")));
    questions.put("waiting-median-by-centre", new Asked(waited, By.CENTRE, waiting("b.centre")));
    questions.put("waiting-median-by-day", new Asked(waited, By.DAY, waiting(day("e.at"))));
    questions.put("served-share", served(By.NOTHING, "''"));
    questions.put("served-share-by-centre", served(By.CENTRE, "b.centre"));
    questions.put("served-share-by-day", served(By.DAY, day("b.at")));
    return questions;
  }

  private static String day(String at) {
    return "to_char(%s at time zone 'Europe/Podgorica', 'YYYY-MM-DD')".formatted(at);
  }

  /** Of those with a ticket the share who were served; its spans are kept. */
  private static Asked served(By by, String key) {
    return new Asked(
        formula(Kind.SHARE, "visits.ticket-handed-over", "visits.serving-begun", Statistic.ENDED),
        by,
        "select "
            + key
            + ", avg((e.at >= b.at and e.at is not null)::int) from (select f.subject,"
            + " min(f.at) as at, min(f.centre) as centre from insight.event_fact f"
            + " where f.type = 'visits.ticket-handed-over' and"
            + OF_MONTH
            + " group by 1) b left join (select f.subject, max(f.at) as at"
            + " from insight.event_fact f where f.type = 'visits.serving-begun'"
            + " and f.tenant_id = %d group by 1) e on e.subject = b.subject group by 1");
  }

  private static String waiting(String key) {
    return "select "
        + key
        + ", percentile_cont(0.5) within group (order by extract(epoch from e.at - b.at)::float8)"
        + " from (select f.subject, min(f.at) as at from insight.event_fact f"
        + " where f.type = 'visits.serving-begun' and"
        + OF_MONTH
        + " group by 1) e join (select f.subject, min(f.at) as at, min(f.centre) as centre"
        + " from insight.event_fact f where f.type = 'visits.ticket-handed-over'"
        + " and f.tenant_id = %d group by 1) b on b.subject = e.subject where e.at >= b.at"
        + " group by 1";
  }

  private static IndicatorFormula counted(String type) {
    return new IndicatorFormula(
        Kind.COUNT,
        List.of(type),
        List.of(),
        Statistic.EVENTS,
        Optional.empty(),
        Map.of(),
        Grain.DAY);
  }

  private static IndicatorFormula formula(Kind kind, String from, String to, Statistic statistic) {
    return new IndicatorFormula(
        kind, List.of(from), List.of(to), statistic, Optional.empty(), Map.of(), Grain.DAY);
  }

  private static Result measured(World world, BusyMonth month, String name, Asked asked)
      throws Exception {
    var plain = asked.plain().replace("%d", String.valueOf(month.tenant().value()));
    prove(name, program(world, month, asked), plain(month, plain));
    var pairs =
        Load.pairs(
            WARM_UPS,
            PAIRS,
            () -> Load.perSecond(1, ROUND, (thread, round) -> program(world, month, asked)),
            () -> Load.perSecond(1, ROUND, (thread, round) -> plain(month, plain)));
    double median = pairs.stream().mapToDouble(Result.Pair::one).sorted().toArray()[PAIRS / 2];
    System.err.printf("%s: %.1f ms%n", name, MILLIS / median);
    return new Result(name, pairs, "answers/s");
  }

  private static Map<String, BigDecimal> program(World world, BusyMonth month, Asked asked) {
    var measuring = world.bean(Measuring.class);
    var question =
        new IndicatorQuestion(
            BusyMonth.FIRST, BusyMonth.END, Map.of(), Places.everywhere(), BusyMonth.ZONE);
    var found =
        world
            .bean(Transactions.class)
            .read(
                Scope.of(month.tenant()),
                () ->
                    switch (asked.by()) {
                      case NOTHING -> Map.of("", measuring.total(asked.formula(), question));
                      case CENTRE -> measuring.by(Dimension.CENTRE, asked.formula(), question);
                      case DAY -> measuring.course(asked.formula(), question);
                    });
    var values = new TreeMap<String, BigDecimal>();
    found.forEach((key, measured) -> values.put(key, value(measured)));
    return values;
  }

  private static BigDecimal value(Measured measured) {
    return measured.value().orElseThrow();
  }

  private static Map<String, BigDecimal> plain(BusyMonth month, String sql) throws SQLException {
    var values = new TreeMap<String, BigDecimal>();
    try (var owner = month.owner();
        var statement = owner.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.put(rows.getString(1), rows.getBigDecimal(2).setScale(PLACES, RoundingMode.HALF_UP));
      }
      owner.rollback();
    }
    return values;
  }

  /** Both ways give the same values. */
  private static void prove(
      String name, Map<String, BigDecimal> program, Map<String, BigDecimal> plain) {
    if (program.isEmpty() || !program.equals(plain)) {
      throw new IllegalStateException(name + ": " + program + " and " + plain);
    }
    System.err.printf("%s: %s%n", name, program);
  }
}
