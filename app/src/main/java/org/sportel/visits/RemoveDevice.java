package org.sportel.visits;

import java.util.UUID;
import org.sportel.network.CentreRight;
import org.sportel.network.Centres;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.visits.model.VisitEvent;
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
   * Removes it; one that is gone already stays gone.
   *
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage the
   *     centre's unit
   */
  public void remove(UUID id) {
    devices.find(id).ifPresent(this::remove);
  }

  private void remove(HallDevices.Known device) {
    CentreRight.require(authority, centres.get(device.centre()));
    devices.remove(device.id());
    journal.record(
        new VisitEvent.DeviceRemoved(device.centre().value(), device.id(), device.kind()));
  }
}
