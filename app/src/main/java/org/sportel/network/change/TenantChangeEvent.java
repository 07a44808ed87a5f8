package org.sportel.network.change;

import java.time.LocalDate;
import java.util.UUID;
import org.sportel.platform.Event;

/** What happened to an organisation; {@code subject} is made from its address. */
sealed interface TenantChangeEvent extends Event {
  /** Its name or contact is another one. */
  record FaceChanged(UUID subject, int tenant) implements TenantChangeEvent {
    @Override
    public String type() {
      return "network.tenant-face-changed";
    }
  }

  /** Its arms are others, or gone. */
  record ArmsChanged(UUID subject, int tenant, boolean gone) implements TenantChangeEvent {
    @Override
    public String type() {
      return "network.tenant-arms-changed";
    }
  }

  /** One person proposed to close it. */
  record ClosingProposed(UUID subject, int tenant, LocalDate lastDay) implements TenantChangeEvent {
    @Override
    public String type() {
      return "network.tenant-closing-proposed";
    }
  }

  /** A second person agreed. */
  record ClosingConfirmed(UUID subject, int tenant, LocalDate lastDay)
      implements TenantChangeEvent {
    @Override
    public String type() {
      return "network.tenant-closing-confirmed";
    }
  }

  /** It was taken back. */
  record ClosingDropped(UUID subject, int tenant) implements TenantChangeEvent {
    @Override
    public String type() {
      return "network.tenant-closing-dropped";
    }
  }
}
