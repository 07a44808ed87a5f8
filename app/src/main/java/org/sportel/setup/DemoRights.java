package org.sportel.setup;

import java.util.List;
import org.sportel.identity.Duty;
import org.sportel.network.Tenant;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Writes down what each working tenant offers and promises. */
@Component
@Order(35)
final class DemoRights implements DemoChapter {
  private final DemoMeasures measures;
  private final DemoCharter charter;
  private final DemoStaff staff;

  DemoRights(DemoMeasures measures, DemoCharter charter, DemoStaff staff) {
    this.measures = measures;
    this.charter = charter;
    this.staff = staff;
  }

  @Override
  public void play(List<Tenant> working) {
    for (var tenant : working) {
      staff.run(
          Duty.CENTRE_MANAGER,
          tenant,
          () -> {
            measures.write();
            charter.write();
          });
    }
  }
}
