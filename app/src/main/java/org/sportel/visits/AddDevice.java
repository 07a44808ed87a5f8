package org.sportel.visits;

import java.time.Duration;
import java.util.Optional;
import org.sportel.network.CentreId;
import org.sportel.network.CentreRight;
import org.sportel.network.Centres;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.visits.model.DeviceKind;
import org.sportel.visits.model.HallEvent;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** Adds a kiosk, a display, a client workplace or a rating tablet to a centre. */
@Component
public final class AddDevice {
  /** For so long the code can be typed at the device. */
  public static final Duration CODE_LIFE = Duration.ofMinutes(15);

  private final Centres centres;
  private final HallDevices devices;
  private final Authority authority;
  private final Journal journal;
  private final Making making;

  AddDevice(
      Centres centres, HallDevices devices, Authority authority, Journal journal, Making making) {
    this.centres = centres;
    this.devices = devices;
    this.authority = authority;
    this.journal = journal;
    this.making = making;
  }

  /**
   * Adds it and answers the code that pairs it, which is shown once and kept nowhere.
   *
   * @throws org.sportel.network.NetworkRefusal CENTRE_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage the
   *     centre's unit
   */
  public String add(CentreId centre, DeviceKind kind) {
    return add(centre, kind, "");
  }

  /**
   * The same with a name by which staff know the device.
   *
   * @throws VisitRefusal NAME_LONG
   */
  public String add(CentreId centre, DeviceKind kind, String name) {
    CentreRight.require(authority, centres.get(centre));
    var id = making.ids().next();
    var now = making.now();
    var never = new HallDevices.Dates(Optional.empty(), Optional.empty());
    var device = new HallDevices.Known(id, centre, kind, HallDevices.named(name), never);
    var code = devices.add(device, now, now.plus(CODE_LIFE));
    journal.record(new HallEvent.DeviceAdded(centre.value(), id, kind));
    return code;
  }
}
