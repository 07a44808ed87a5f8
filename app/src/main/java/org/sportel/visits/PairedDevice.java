package org.sportel.visits;

import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.visits.model.DeviceKind;

/** A kiosk or display that has proven its secret. Made by {@link HallDevices} alone. */
public final class PairedDevice {
  private final UUID id;
  private final CentreId centre;
  private final DeviceKind kind;

  PairedDevice(UUID id, CentreId centre, DeviceKind kind) {
    this.id = id;
    this.centre = centre;
    this.kind = kind;
  }

  /** Which one. */
  public UUID id() {
    return id;
  }

  /** Where it stands. */
  public CentreId centre() {
    return centre;
  }

  /** What it is. */
  public DeviceKind kind() {
    return kind;
  }
}
