package org.sportel.visits.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.Event;
import org.sportel.platform.events.EventType;

/**
 * What happens to a waiting room itself, as the journal keeps it for ever: its queues, counters,
 * seats and devices. {@code subject} is the centre.
 */
public sealed interface HallEvent extends Event {
  /** {@link AlertRaised} in the journal. */
  EventType<AlertRaised> ALERT_RAISED = EventType.of("visits.alert-raised", 1, AlertRaised.class);

  /** Somebody sat down at a counter. */
  record SeatTaken(UUID subject, UUID counter, UUID staff) implements HallEvent {
    @Override
    public String type() {
      return "visits.seat-taken";
    }
  }

  /** Somebody left a counter. */
  record SeatLeft(UUID subject, UUID counter, UUID staff) implements HallEvent {
    @Override
    public String type() {
      return "visits.seat-left";
    }
  }

  /** Somebody went on a break. */
  record BreakBegun(UUID subject, UUID counter, UUID staff) implements HallEvent {
    @Override
    public String type() {
      return "visits.break-begun";
    }
  }

  /** Somebody came back from a break. */
  record BreakEnded(UUID subject, UUID counter, UUID staff, Instant since) implements HallEvent {
    @Override
    public String type() {
      return "visits.break-ended";
    }
  }

  /** A queue was set up or changed. */
  record QueueSet(
      UUID subject,
      UUID queue,
      String letter,
      List<String> services,
      int weight,
      int targetMinutes,
      boolean open)
      implements HallEvent {
    @Override
    public String type() {
      return "visits.queue-set";
    }
  }

  /** It was said what a counter serves. */
  record CounterSet(UUID subject, UUID counter, List<UUID> queues) implements HallEvent {
    @Override
    public String type() {
      return "visits.counter-set";
    }
  }

  /** It was noted what a person at the counters can do. */
  record SkillsSet(
      UUID subject, UUID staff, List<String> needs, List<String> languages, List<String> services)
      implements HallEvent {
    @Override
    public String type() {
      return "visits.skills-set";
    }
  }

  /** Somebody at a counter asked the manager to come. */
  record HelpAsked(UUID subject, UUID counter, UUID staff) implements HallEvent {
    @Override
    public String type() {
      return "visits.help-asked";
    }
  }

  /** The manager comes, or help is needed no more. */
  record HelpEnded(UUID subject, UUID counter, UUID staff, Instant since) implements HallEvent {
    @Override
    public String type() {
      return "visits.help-ended";
    }
  }

  /** A device was added to a centre and waits for its code. */
  record DeviceAdded(UUID subject, UUID device, DeviceKind kind) implements HallEvent {
    @Override
    public String type() {
      return "visits.device-added";
    }
  }

  /** Somebody typed the code of a device at the device. */
  record DevicePaired(UUID subject, UUID device, DeviceKind kind) implements HallEvent {
    @Override
    public String type() {
      return "visits.device-paired";
    }
  }

  /** A device has another name. */
  record DeviceNamed(UUID subject, UUID device, DeviceKind kind) implements HallEvent {
    @Override
    public String type() {
      return "visits.device-named";
    }
  }

  /** A device is none any more. */
  record DeviceRemoved(UUID subject, UUID device, DeviceKind kind) implements HallEvent {
    @Override
    public String type() {
      return "visits.device-removed";
    }
  }

  /** The rules of a waiting room were changed. */
  record RuleSet(UUID subject, boolean lastTicket, long ageingMinutes) implements HallEvent {
    @Override
    public String type() {
      return "visits.rule-set";
    }
  }

  /** A network printer was set for the kiosks of a centre, or taken away. */
  record PrinterSet(UUID subject, boolean present) implements HallEvent {
    @Override
    public String type() {
      return "visits.printer-set";
    }
  }

  /** A message is shown on the displays until a time. */
  record MessageShown(UUID subject, Instant until) implements HallEvent {
    @Override
    public String type() {
      return "visits.message-shown";
    }
  }

  /** The displays show no message any more. */
  record MessageTakenDown(UUID subject) implements HallEvent {
    @Override
    public String type() {
      return "visits.message-taken-down";
    }
  }

  /** No more tickets are given that day. */
  record DayClosed(UUID subject, int sentHome) implements HallEvent {
    @Override
    public String type() {
      return "visits.day-closed";
    }
  }

  /** Tickets are given again. */
  record DayOpened(UUID subject) implements HallEvent {
    @Override
    public String type() {
      return "visits.day-opened";
    }
  }

  /** It was said from when on the control room warns. */
  record AlertsSet(UUID subject, Optional<Integer> minutes, Optional<Integer> waiting)
      implements HallEvent {
    @Override
    public String type() {
      return "visits.alerts-set";
    }
  }

  /**
   * A queue passed a limit about which somebody is told; at most once an hour for each limit.
   *
   * @param value the minutes or the people
   */
  record AlertRaised(UUID subject, UUID queue, AlertKind kind, int value, int limit)
      implements HallEvent {
    @Override
    public String type() {
      return ALERT_RAISED.name();
    }
  }

  /** Numbers of a queue were printed for the time of an outage. */
  record BlockPrinted(UUID subject, UUID block, UUID queue, String first, String last)
      implements HallEvent {
    @Override
    public String type() {
      return "visits.block-printed";
    }
  }

  /** It was said whether the centre gives tickets to people on their way. */
  record RemoteSet(UUID subject, boolean open) implements HallEvent {
    @Override
    public String type() {
      return "visits.remote-set";
    }
  }

  /** It was made known that a system of another body is down. */
  record OutageSet(UUID subject, UUID outage, List<String> services) implements HallEvent {
    @Override
    public String type() {
      return "visits.outage-set";
    }
  }

  /** The system works again. */
  record OutageEnded(UUID subject, UUID outage) implements HallEvent {
    @Override
    public String type() {
      return "visits.outage-ended";
    }
  }

  /** Another institution was put on the list of those about which people ask, or taken off it. */
  record InstitutionSet(UUID subject, boolean listed) implements HallEvent {
    @Override
    public String type() {
      return "visits.institution-set";
    }
  }
}
