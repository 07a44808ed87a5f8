package org.sportel.setup;

import java.util.List;
import org.sportel.network.Centre;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.visits.LeaveSeat;
import org.sportel.visits.control.CloseDay;
import org.springframework.stereotype.Component;

/** Opens and ends the day of the demo's hall with the commands of its manager and clerks. */
@Component
final class DemoDayEnd {
  private final DemoCounter counter;
  private final LeaveSeat leaveSeat;
  private final CloseDay closeDay;
  private final Transactions transactions;
  private final Acting acting;

  DemoDayEnd(
      DemoCounter counter,
      LeaveSeat leaveSeat,
      CloseDay closeDay,
      Transactions transactions,
      Acting acting) {
    this.counter = counter;
    this.leaveSeat = leaveSeat;
    this.closeDay = closeDay;
    this.transactions = transactions;
    this.acting = acting;
  }

  /** Gives tickets again where the day was closed, and sends home who was left over. */
  void open(Scope scope, Centre centre) {
    as(Actor.system("demo"), scope, () -> closeDay.close(centre.id(), true));
    as(Actor.system("demo"), scope, () -> closeDay.open(centre.id()));
  }

  /** Ends what is served, lets everybody leave and sends home who still waits. */
  void close(Scope scope, Centre centre, List<Actor> clerks) {
    clerks.forEach(clerk -> as(clerk, scope, this::leave));
    as(Actor.system("demo"), scope, () -> closeDay.close(centre.id(), true));
  }

  private void leave() {
    counter.standing().ifPresent(counter::finish);
    leaveSeat.leave();
  }

  private void as(Actor actor, Scope scope, Runnable work) {
    acting.runAs(actor, () -> transactions.run(scope, work));
  }
}
