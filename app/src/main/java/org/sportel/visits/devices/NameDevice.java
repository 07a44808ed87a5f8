package org.sportel.visits.devices;

import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.network.CentreRight;
import org.sportel.network.Centres;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.visits.HallDevices;
import org.sportel.visits.model.HallEvent;
import org.springframework.stereotype.Component;

/** Says how staff call a kiosk, a display, a public computer or a tablet. */
@Component
public final class NameDevice {
  private final Centres centres;
  private final HallDevices devices;
  private final Authority authority;
  private final Journal journal;

  NameDevice(Centres centres, HallDevices devices, Authority authority, Journal journal) {
    this.centres = centres;
    this.devices = devices;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Names a centre's device; none of the centre's is left as it is.
   *
   * @param typed empty where it is to have none
   * @throws org.sportel.visits.model.VisitRefusal NAME_LONG
   * @throws org.sportel.network.NetworkRefusal CENTRE_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage the
   *     centre's unit
   */
  public void name(CentreId centre, UUID id, String typed) {
    CentreRight.require(authority, centres.get(centre));
    var name = HallDevices.named(typed);
    devices.of(centre).stream()
        .filter(device -> device.id().equals(id) && !device.name().equals(name))
        .forEach(
            device -> {
              devices.name(id, name);
              journal.record(new HallEvent.DeviceNamed(centre.value(), id, device.kind()));
            });
  }
}
