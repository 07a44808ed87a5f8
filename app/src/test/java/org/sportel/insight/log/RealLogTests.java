package org.sportel.insight.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sportel.insight.log.LogFigures.Pair;
import org.sportel.insight.log.LogFigures.Size;
import org.sportel.insight.log.LogFigures.Spread;
import org.sportel.insight.log.LogFigures.Timeliness;
import org.sportel.platform.Json;

/** The published numbers of two public logs, each with its definition. */
@Tag("public-data")
class RealLogTests {
  private static final LogColumns PERMITS =
      new LogColumns(
          Optional.of("startdate"),
          Optional.of("enddate"),
          Optional.of("deadline"),
          Optional.of("channel"),
          Optional.of("org:group"));

  private static LogCounter counted(String file, LogColumns columns) {
    var counter = new LogCounter(columns);
    XesReader.read(Logs.real(file), counter);
    return counter;
  }

  private static LogFigures figures(LogCounter counter) {
    return counter.figures(warning -> warning.kind() + " " + warning.count());
  }

  private static Spread spread(String mean, String median, String p90, String max) {
    return new Spread(
        new BigDecimal(mean), new BigDecimal(median), new BigDecimal(p90), new BigDecimal(max));
  }

  @Test
  void countsTheReceptionOfPermits() {
    var figures = figures(counted("receipt.xes.gz", PERMITS));
    assertThat(figures.cases()).isEqualTo(1434);
    assertThat(figures.events()).isEqualTo(8577);
    assertThat(figures.activities()).isEqualTo(27);
    assertThat(figures.staff()).isEqualTo(48);
    assertThat(figures.span())
        .isEqualTo(spread("467263.915", "2868.583", "1217821.799", "23832541.524"));
    assertThat(figures.eventsPerCase())
        .isEqualTo(new Size(new BigDecimal("5.981"), new BigDecimal("6.000"), 1, 25));
    assertThat(figures.flow().variants()).isEqualTo(116);
    assertThat(figures.flow().handOvers()).isEqualTo(1208);
    var follows = figures.flow().directlyFollows();
    assertThat(follows.pairs()).isEqualTo(99);
    assertThat(follows.occurrences()).isEqualTo(7143);
    assertThat(follows.largest().subList(0, 3))
        .extracting(Pair::count)
        .containsExactly(1177L, 1165L, 1119L);
    assertThat(follows.largest().getFirst().from()).startsWith("T04");
    assertThat(follows.largest().getFirst().to()).startsWith("T05");
  }

  @Test
  void countsEndsAndDeadlinesByChannel() {
    var counter = counted("receipt.xes.gz", PERMITS);
    var figures = figures(counter);
    assertThat(figures.channels())
        .isEqualTo(
            Map.of("Internet", 1250L, "Desk", 109L, "Post", 53L, "e-mail", 21L, "Intern", 1L));
    assertThat(figures.ends().all()).isEqualTo(new Timeliness(1329, 952, 377));
    assertThat(figures.ends().onTimeByChannel())
        .isEqualTo(
            Map.of(
                "Internet", new Timeliness(1148, 835, 313),
                "Desk", new Timeliness(107, 68, 39),
                "Post", new Timeliness(52, 35, 17),
                "e-mail", new Timeliness(21, 13, 8),
                "Intern", new Timeliness(1, 1, 0)));
    assertThat(counter.processing())
        .isEqualTo(spread("5095942.110", "4375036.296", "9119712.892", "28461390.757"));
    assertThat(figures.warnings())
        .contains("END_BEFORE_START 2", "EVENT_AFTER_END 145", "EVENT_BEFORE_START 2");
  }

  @Test
  void countsALogWithoutNamespaceOrVersion() {
    var figures = figures(counted("running-example.xes", LogColumns.none()));
    assertThat(figures.cases()).isEqualTo(6);
    assertThat(figures.events()).isEqualTo(42);
    assertThat(figures.activities()).isEqualTo(8);
    assertThat(figures.staff()).isEqualTo(6);
    assertThat(figures.span())
        .isEqualTo(spread("966890.000", "815940.000", "1472610.000", "1576440.000"));
    assertThat(figures.flow().variants()).isEqualTo(6);
    assertThat(figures.flow().directlyFollows().pairs()).isEqualTo(16);
    assertThat(figures.flow().handOvers()).isEqualTo(32);
    assertThat(figures.channels()).isEmpty();
    assertThat(figures.ends().all()).isEqualTo(new Timeliness(0, 0, 0));
    assertThat(figures.warnings()).isEmpty();
  }

  @Test
  void writesTheKeysThatProgramsRead() {
    var tree = new Json().tree(figures(counted("receipt.xes.gz", PERMITS)));
    assertThat(tree.propertyNames())
        .containsExactlyInAnyOrder(
            "cases",
            "events",
            "activities",
            "staff",
            "span",
            "eventsPerCase",
            "variants",
            "directlyFollows",
            "handOvers",
            "channels",
            "ended",
            "onTime",
            "late",
            "onTimeByChannel",
            "warnings");
    assertThat(tree.get("span").propertyNames())
        .containsExactlyInAnyOrder("mean", "median", "p90", "max");
    assertThat(tree.get("directlyFollows").get("largest").get(0).propertyNames())
        .containsExactlyInAnyOrder("from", "to", "count");
    assertThat(tree.get("onTimeByChannel").get("Desk").toString())
        .isEqualTo("{\"ended\":107,\"onTime\":68,\"late\":39}");
  }
}
