package org.sportel.insight.dashboards;

import java.util.EnumSet;
import java.util.Set;
import org.sportel.insight.FigureAccess;
import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/**
 * Who reads and changes dashboards.
 *
 * <p>Whoever sees figures, handles complaints or operates a network makes dashboards of their own,
 * which nobody else reads. Dashboards for the office are read by all of these; they are made and
 * changed by whoever leads a unit, runs a centre or administers. What an indicator on it tells
 * follows that indicator's own rights.
 */
@Component
public final class DashboardRight {
  /** Whoever holds one of them may compose a dashboard. */
  public static final Set<Power> COMPOSING = composing();

  private static final Set<Power> FOR_THE_OFFICE =
      Set.of(Power.ADMINISTER, Power.MANAGE_CENTRE, Power.APPROVE_DECISIONS);

  private final Authority authority;
  private final Acting acting;

  DashboardRight(Authority authority, Acting acting) {
    this.authority = authority;
    this.acting = acting;
  }

  /**
   * Refuses whoever sees no figures.
   *
   * @throws NotAllowed without one of the powers
   */
  void require() {
    if (!sees()) {
      throw new NotAllowed();
    }
  }

  /** Whether the acting person sees figures. */
  boolean sees() {
    return COMPOSING.stream().anyMatch(authority::may);
  }

  /** Whether the acting person may make and change dashboards for the office. */
  public boolean office() {
    return FOR_THE_OFFICE.stream().anyMatch(authority::may);
  }

  /** Whether it is the acting person's own, or the office's. */
  boolean reads(Dashboard one) {
    return one.frame().office() || owns(one);
  }

  /** Whether the acting person may change it. */
  public boolean changes(Dashboard one) {
    return !one.ready() && (one.frame().office() ? office() : owns(one));
  }

  private boolean owns(Dashboard one) {
    return one.owner().equals(acting.now().id());
  }

  private static Set<Power> composing() {
    var powers = EnumSet.copyOf(FigureAccess.SEEING);
    powers.add(Power.HANDLE_COMPLAINTS);
    powers.add(Power.OPERATE_NETWORK);
    return Set.copyOf(powers);
  }
}
