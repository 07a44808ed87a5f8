package org.sportel.visits;

import org.sportel.network.CentreId;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Journal;
import org.sportel.platform.Transactions;
import org.sportel.platform.limits.Limit;
import org.sportel.platform.limits.Tries;
import org.sportel.visits.model.DeviceKind;
import org.sportel.visits.model.HallEvent;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** Pairs the browser in which a manager typed a device's code. */
@Component
public final class PairDevice {
  private static final Limit CODE = new Limit.Guesses("pairing", 20);

  private final HallDevices devices;
  private final Transactions transactions;
  private final CurrentTenant current;
  private final Tries tries;
  private final Journal journal;
  private final Making making;

  PairDevice(
      HallDevices devices,
      Transactions transactions,
      CurrentTenant current,
      Tries tries,
      Journal journal,
      Making making) {
    this.devices = devices;
    this.transactions = transactions;
    this.current = current;
    this.tries = tries;
    this.journal = journal;
    this.making = making;
  }

  /**
   * Uses the code up and answers what the device must hold. Begins its own transaction.
   *
   * @param client where the code comes from; wrong ones are counted for it
   * @throws VisitRefusal CODE_WRONG, whichever way it is wrong; TOO_MANY_TRIES
   */
  public String pair(CentreId centre, DeviceKind kind, String typed, String client) {
    tries
        .count(CODE.of(client))
        .ifPresent(
            wait -> {
              throw new VisitRefusal(wait);
            });
    var text = transactions.write(current.scope(), () -> paired(centre, kind, typed));
    tries.giveBack(CODE.of(client));
    return text;
  }

  private String paired(CentreId centre, DeviceKind kind, String typed) {
    var fresh =
        devices
            .pair(centre, kind, typed, making.now())
            .orElseThrow(() -> new VisitRefusal(VisitRefusal.Reason.CODE_WRONG));
    journal.record(new HallEvent.DevicePaired(centre.value(), fresh.device().id(), kind));
    return fresh.text();
  }
}
