package org.sportel.standards.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.network.Tenant;
import org.sportel.platform.Json;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.TenantId;

/** How far municipalities are, and how many against the plan. */
class RolloutTests {
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);

  @Test
  void isPreparingFromTheFirstStepAndLiveUntilItIsDormant() {
    var none = Rollout.unknown(new TenantId(7));
    assertThat(none.stage()).isEqualTo(Rollout.Stage.PLANNED);
    assertThat(way(1, "", RolloutStep.TRAINED).rollout().stage())
        .isEqualTo(Rollout.Stage.PREPARING);
    assertThat(way(1, "2026-02-01", RolloutStep.values()).rollout().stage())
        .isEqualTo(Rollout.Stage.LIVE);
    var live = way(1, "2026-02-01", RolloutStep.values()).rollout();
    var quiet =
        new Rollout(
            live.municipality(), live.planned(), live.done(), live.live(), Optional.of(MARCH), "");
    assertThat(quiet.stage()).isEqualTo(Rollout.Stage.DORMANT);
  }

  @Test
  void isLateFromTheDayAfterTheOnePlanned() {
    var one = way(1, "", RolloutStep.TRAINED).rollout();
    assertThat(one.planned()).contains(LocalDate.of(2026, 1, 31));
    assertThat(one.late(LocalDate.of(2026, 1, 31))).isFalse();
    assertThat(one.late(LocalDate.of(2026, 2, 1))).isTrue();
    assertThat(way(1, "2026-02-01", RolloutStep.values()).rollout().late(MARCH)).isFalse();
  }

  @Test
  void tellsThePlanAndWhatCameOfItMonthByMonth() {
    var ways =
        new RolloutOverview(
            List.of(
                way(1, "2026-02-01", RolloutStep.values()),
                way(2, "2026-04-30", RolloutStep.values()),
                way(3, "", RolloutStep.TRAINED)));
    assertThat(ways.months())
        .extracting(month -> month.month() + " " + month.planned() + " " + month.live())
        .containsExactly("2026-01 3 0", "2026-02 3 1", "2026-03 3 1", "2026-04 3 2");
    assertThat(ways.counts().values().stream().mapToLong(count -> count).sum()).isEqualTo(3);
    assertThat(ways.late(MARCH)).isEqualTo(1);
    assertThat(new RolloutOverview(new ArrayList<>()).months()).isEmpty();
  }

  @Test
  void keepsTheShapeOfItsEvent() throws IOException {
    var one = way(7, "", RolloutStep.TRAINED).rollout();
    var event =
        new RolloutEvent(
            new UUID(0, 7), one.stage(), one.planned(), one.done(), one.live(), one.dormant());
    var file =
        Path.of(
            "src/test/resources/golden/standards", event.type() + ".v" + event.version() + ".json");
    assertThat(new Json().write(event)).isEqualTo(Files.readString(file).strip());
    assertThat(new Json().read(Files.readString(file), RolloutEvent.class)).isEqualTo(event);
  }

  private static RolloutOverview.Way way(int id, String live, RolloutStep... done) {
    var steps = new java.util.EnumMap<RolloutStep, LocalDate>(RolloutStep.class);
    for (var step : done) {
      steps.put(step, LocalDate.of(2026, 1, 5));
    }
    return new RolloutOverview.Way(
        new Tenant(
            new TenantId(id),
            "m" + id,
            LocalText.of("en", "M" + id),
            "AL",
            Lang.SQ,
            "ALL",
            ZoneId.of("Europe/Tirane"),
            41,
            20,
            true,
            Tenant.Kind.MUNICIPALITY),
        new Rollout(
            new TenantId(id),
            Optional.of(LocalDate.of(2026, 1, 31)),
            steps,
            Optional.of(live).filter(day -> !day.isEmpty()).map(LocalDate::parse),
            Optional.empty(),
            ""));
  }
}
