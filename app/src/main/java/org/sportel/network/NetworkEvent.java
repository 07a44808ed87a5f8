package org.sportel.network;

import java.time.LocalDate;
import java.util.UUID;
import org.sportel.platform.Event;

/** What happened to the network's own data. */
public sealed interface NetworkEvent extends Event {
  /**
   * A tenant was added.
   *
   * @param subject made from the tenant's number
   */
  record TenantAdded(UUID subject, int tenant, String slug) implements NetworkEvent {
    @Override
    public String type() {
      return "network.tenant-added";
    }
  }

  /** A tenant began to take applications. */
  record TenantOpened(UUID subject, int tenant) implements NetworkEvent {
    @Override
    public String type() {
      return "network.tenant-opened";
    }
  }

  /** A unit was added. */
  record UnitAdded(UUID subject, String code) implements NetworkEvent {
    @Override
    public String type() {
      return "network.unit-added";
    }
  }

  /** A unit's name, place in the tree or contact was changed. */
  record UnitChanged(UUID subject, String code) implements NetworkEvent {
    @Override
    public String type() {
      return "network.unit-changed";
    }
  }

  /** A centre was added. */
  record CentreAdded(UUID subject, String code, Centre.Level level) implements NetworkEvent {
    @Override
    public String type() {
      return "network.centre-added";
    }
  }

  /** A centre's address, contact or place was changed. */
  record CentreChanged(UUID subject, String code) implements NetworkEvent {
    @Override
    public String type() {
      return "network.centre-changed";
    }
  }

  /** A counter was added to a centre, the subject. */
  record CounterAdded(UUID subject, UUID counter, int number) implements NetworkEvent {
    @Override
    public String type() {
      return "network.counter-added";
    }
  }

  /** A centre, the subject, has new ordinary hours from a day on. */
  record HoursChanged(UUID subject, LocalDate from) implements NetworkEvent {
    @Override
    public String type() {
      return "network.hours-changed";
    }
  }

  /** A centre, the subject, is closed or open at other times on one day. */
  record HoursExceptionAdded(UUID subject, LocalDate day, boolean closed) implements NetworkEvent {
    @Override
    public String type() {
      return "network.hours-exception-added";
    }
  }

  /** One day follows the ordinary week again. */
  record HoursExceptionRemoved(UUID subject, LocalDate day) implements NetworkEvent {
    @Override
    public String type() {
      return "network.hours-exception-removed";
    }
  }
}
