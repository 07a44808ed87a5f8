package org.sportel.standards.rollout;

import static org.sportel.web.Texts.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sportel.network.Centre;
import org.sportel.network.levels.CentreCounts;
import org.sportel.platform.TenantId;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Tone;
import org.springframework.stereotype.Component;

/** Tells of each level of centres how many are planned, entered and serving. */
@Component
final class CentreLevels {
  private final CentreGoals goals;
  private final CentreCounts counts;

  CentreLevels(CentreGoals goals, CentreCounts counts) {
    this.goals = goals;
    this.counts = counts;
  }

  RolloutPage.Levels of(RolloutOverview all, LocalDate today) {
    var entered = counts.all();
    var rows = new ArrayList<List<Cell>>();
    goals
        .all()
        .forEach(
            (level, goal) -> {
              var there = count(all, entered, level, false);
              var serving = count(all, entered, level, true);
              rows.add(
                  List.of(
                      Cell.of(t("network.level." + level)),
                      Cell.of(Texts.number(goal.centres())),
                      Cell.of(goal.until().map(Texts::shortDate).orElse("")),
                      Cell.of(Texts.number(there)),
                      Cell.of(Texts.number(serving)),
                      state(goal, serving, today)));
            });
    return new RolloutPage.Levels(columns(), rows);
  }

  private static long count(
      RolloutOverview all,
      Map<TenantId, Map<Centre.Level, Long>> entered,
      Centre.Level level,
      boolean serving) {
    return all.ways().stream()
        .filter(way -> !serving || way.rollout().stage() == Rollout.Stage.LIVE)
        .mapToLong(
            way -> entered.getOrDefault(way.municipality().id(), Map.of()).getOrDefault(level, 0L))
        .sum();
  }

  private static Cell state(CentreGoal goal, long serving, LocalDate today) {
    if (goal.centres() == 0) {
      return Cell.of(t("standards.levels.none"));
    }
    var missing = Math.max(0, goal.centres() - serving);
    if (missing == 0) {
      return Cell.tag(t("standards.levels.reached"), Tone.GREEN);
    }
    return goal.late(serving, today)
        ? Cell.tag(t("standards.levels.late", missing), Tone.ORANGE)
        : Cell.tag(t("standards.levels.missing", missing), Tone.PLAIN);
  }

  private static List<Column> columns() {
    return List.of(
        Column.of(t("standards.levels.level")),
        Column.figures(t("standards.levels.planned")),
        Column.whole(t("standards.levels.until")),
        Column.figures(t("standards.levels.entered")),
        Column.figures(t("standards.levels.serving")),
        Column.of(t("standards.levels.state")));
  }
}
