package org.sportel.setup;

import org.sportel.casework.CaseFile;
import org.sportel.casework.NoteFee;
import org.sportel.casework.model.FeeState;
import org.sportel.identity.Duty;
import org.sportel.platform.Actor;
import org.sportel.platform.Scope;
import org.springframework.stereotype.Component;

/** Pays what the procedure of an invented case asks for; an official notes the slip. */
@Component
final class DemoPayments {
  private final CaseFile cases;
  private final NoteFee noteFee;
  private final DemoStaff staff;
  private final DemoApplications.Doing doing;

  DemoPayments(CaseFile cases, NoteFee noteFee, DemoStaff staff, DemoApplications.Doing doing) {
    this.cases = cases;
    this.noteFee = noteFee;
    this.staff = staff;
    this.doing = doing;
  }

  /** Notes a slip where a sum was asked for and nothing was paid; answers whether it did. */
  boolean pay(DemoCase file) {
    var scope = Scope.of(file.tenant().id());
    var owed =
        doing
            .transactions()
            .read(scope, () -> doing.acting().as(Actor.system("demo"), () -> owes(file)));
    if (owed) {
      doing
          .transactions()
          .run(
              scope,
              () ->
                  doing
                      .acting()
                      .runAs(staff.actor(Duty.CASE_OFFICER, file.tenant()), () -> note(file)));
    }
    return owed;
  }

  private boolean owes(DemoCase file) {
    return cases
        .of(file.id())
        .fee()
        .filter(fee -> fee.due().isPresent() && !fee.settled())
        .isPresent();
  }

  private void note(DemoCase file) {
    noteFee.note(file.id(), FeeState.SLIP, "UPL-" + (1000 + file.random().nextInt(9000)));
  }
}
