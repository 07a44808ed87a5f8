package org.sportel.visits;

import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.network.CentreRight;
import org.sportel.network.Centres;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.visits.model.HallEvent;
import org.springframework.stereotype.Component;

/** Takes a kiosk or display out of use: what it holds opens nothing any more. */
@Component
public final class RemoveDevice {
  private final Centres centres;
  private final HallDevices devices;
  private final Authority authority;
  private final Journal journal;

  RemoveDevice(Centres centres, HallDevices devices, Authority authority, Journal journal) {
    this.centres = centres;
    this.devices = devices;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Removes a centre's device; one that is gone already stays gone.
   *
   * @throws org.sportel.network.NetworkRefusal for a centre of nobody here
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage the
   *     centre's unit
   */
  public void remove(CentreId centre, UUID id) {
    CentreRight.require(authority, centres.get(centre));
    devices.find(id).filter(device -> device.centre().equals(centre)).ifPresent(this::remove);
  }

  private void remove(HallDevices.Known device) {
    devices.remove(device.id());
    journal.record(
        new HallEvent.DeviceRemoved(device.centre().value(), device.id(), device.kind()));
  }
}
