package org.sportel.setup;

import java.util.List;
import org.sportel.identity.Duty;
import org.sportel.network.Tenant;
import org.sportel.platform.Acting;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Writes down what each working tenant offers and promises. */
@Component
@Order(35)
final class DemoRights implements DemoChapter {
  private final DemoMeasures measures;
  private final DemoCharter charter;
  private final DemoStaff staff;
  private final Transactions transactions;
  private final Acting acting;

  DemoRights(
      DemoMeasures measures,
      DemoCharter charter,
      DemoStaff staff,
      Transactions transactions,
      Acting acting) {
    this.measures = measures;
    this.charter = charter;
    this.staff = staff;
    this.transactions = transactions;
    this.acting = acting;
  }

  @Override
  public void play(List<Tenant> working) {
    for (var tenant : working) {
      var scope = Scope.of(tenant.id());
      var manager = transactions.read(scope, () -> staff.actor(Duty.CENTRE_MANAGER, tenant));
      acting.runAs(
          manager,
          () ->
              transactions.run(
                  scope,
                  () -> {
                    measures.write();
                    charter.write();
                  }));
    }
  }
}
