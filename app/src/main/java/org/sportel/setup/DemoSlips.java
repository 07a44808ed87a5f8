package org.sportel.setup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.sportel.feedback.TypeSlips;
import org.sportel.feedback.model.RatingReason;
import org.sportel.identity.Duty;
import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.network.CurrentDay;
import org.sportel.network.Tenant;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Types the slips of each working tenant's box, for the last months. */
@Component
@Order(30)
final class DemoSlips implements DemoChapter {
  private static final int MONTHS = 3;
  private static final int SLIPS = 24;

  private final TypeSlips typeSlips;
  private final DemoStaff staff;
  private final Centres centres;
  private final CurrentDay today;

  DemoSlips(TypeSlips typeSlips, DemoStaff staff, Centres centres, CurrentDay today) {
    this.typeSlips = typeSlips;
    this.staff = staff;
    this.centres = centres;
    this.today = today;
  }

  @Override
  public void play(List<Tenant> tenants) {
    for (var tenant : tenants) {
      staff.run(Duty.COUNTER, tenant, () -> type(new Random(tenant.id().value())));
    }
  }

  private void type(Random random) {
    var centre = centres.list().stream().filter(c -> !c.counters().isEmpty()).findFirst();
    for (int back = 1; back <= MONTHS; back++) {
      var day = YearMonth.from(today.day()).minusMonths(back).atDay(20);
      centre.ifPresent(where -> type(where, day, random));
    }
  }

  private void type(Centre centre, LocalDate day, Random random) {
    var slips = new ArrayList<TypeSlips.Slip>();
    for (int i = 0; i < SLIPS; i++) {
      int score = Math.min(5, 2 + random.nextInt(5));
      var reason = RatingReason.values()[random.nextInt(RatingReason.values().length)];
      slips.add(
          new TypeSlips.Slip(
              score,
              Set.of(reason),
              random.nextInt(6) == 0 ? "Please open earlier. (example)" : ""));
    }
    typeSlips.type(centre.id(), day, slips);
  }
}
