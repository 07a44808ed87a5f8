package org.sportel.standards.rollout;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.CurrentDay;
import org.sportel.network.CurrentTenant;
import org.sportel.network.StartPart;
import org.sportel.network.Tenants;
import org.sportel.platform.Power;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.components.Tile;
import org.springframework.stereotype.Component;

/** Tells an operator today which municipalities are behind their plan or on their way. */
@Component
final class RolloutToday implements Panel {
  private static final String PAGE = "/desk/network/roll-out";

  private final Rollouts rollouts;
  private final Tenants tenants;
  private final CurrentTenant current;
  private final CurrentDay today;
  private final StartPart start;

  RolloutToday(
      Rollouts rollouts,
      Tenants tenants,
      CurrentTenant current,
      CurrentDay today,
      StartPart start) {
    this.rollouts = rollouts;
    this.tenants = tenants;
    this.current = current;
    this.today = today;
    this.start = start;
  }

  @Override
  public String host() {
    return StartPart.HOST;
  }

  @Override
  public int order() {
    return 55;
  }

  @Override
  public Optional<PanelContent> render(UUID account) {
    return start.of(Power.OPERATE_NETWORK, this::panel);
  }

  private PanelContent panel() {
    var all = RolloutOverview.of(tenants.list(), current.get(), rollouts);
    return new PanelContent(
        t("standards.rollout"),
        Tile.row(
            List.of(
                new Tile(
                    (int) all.late(today.day()), t("standards.rollout.today.late"), PAGE, true),
                new Tile(
                    all.counts().getOrDefault(Rollout.Stage.PREPARING, 0L).intValue(),
                    t("standards.rollout.today.preparing"),
                    PAGE,
                    false))));
  }
}
