package org.sportel.setup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.identity.Duty;
import org.sportel.network.Centre;
import org.sportel.network.CurrentDay;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.standards.rollout.CentreGoal;
import org.sportel.standards.rollout.KeepRollout;
import org.sportel.standards.rollout.PlanCentres;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Plans the way of an operator's municipalities: those that work are live, some prepare. */
@Component
@Order(60)
final class DemoRollout implements DemoChapter {
  private static final List<String> STEPS =
      List.of("TRAINED", "VALIDATED", "PREMISES", "CONNECTED");

  /** Every so many days another municipality is planned. */
  private static final int PACE = 12;

  /** As many municipalities share a regional centre. */
  private static final int REGION = 5;

  private final KeepRollout keepRollout;
  private final PlanCentres planCentres;
  private final DemoStaff staff;
  private final Tenants tenants;
  private final CurrentDay today;

  DemoRollout(
      KeepRollout keepRollout,
      PlanCentres planCentres,
      DemoStaff staff,
      Tenants tenants,
      CurrentDay today) {
    this.keepRollout = keepRollout;
    this.planCentres = planCentres;
    this.staff = staff;
    this.tenants = tenants;
    this.today = today;
  }

  @Override
  public void play(List<Tenant> working) {
    tenants.list().stream()
        .filter(one -> one.kind() == Tenant.Kind.OPERATOR)
        .forEach(operator -> staff.run(Duty.NETWORK_OPERATOR, operator, () -> plan(operator)));
  }

  private void plan(Tenant operator) {
    var now = today.day();
    int turn = 0;
    int all = 0;
    for (var one : tenants.list()) {
      if (one.kind() == Tenant.Kind.MUNICIPALITY && one.country().equals(operator.country())) {
        keepRollout.keep(one.live() ? live(one, now) : ahead(one, turn++, now));
        all++;
      }
    }
    planCentres.plan(
        Map.of(
            Centre.Level.LOCAL, new CentreGoal(all, Optional.of(now.plusYears(1))),
            Centre.Level.REGIONAL, new CentreGoal(all / REGION, Optional.of(now.plusMonths(6))),
            Centre.Level.NATIONAL, new CentreGoal(1, Optional.of(now.minusMonths(1)))));
  }

  private static KeepRollout.Entry live(Tenant one, LocalDate now) {
    var since = now.minusYears(1);
    var done = new HashMap<String, LocalDate>();
    STEPS.forEach(step -> done.put(step, since.minusDays(30)));
    return new KeepRollout.Entry(
        one, Optional.of(since), done, Optional.of(since), Optional.empty(), "");
  }

  /** The first are behind the plan; those whose day is near have begun. */
  private static KeepRollout.Entry ahead(Tenant one, int turn, LocalDate now) {
    var planned = now.plusDays((long) PACE * (turn - 3));
    var steps = Math.max(0, STEPS.size() - 1 - turn / 3);
    Map<String, LocalDate> done = new HashMap<>();
    STEPS.stream().limit(steps).forEach(step -> done.put(step, now.minusDays(20)));
    return new KeepRollout.Entry(
        one, Optional.of(planned), done, Optional.empty(), Optional.empty(), "");
  }
}
