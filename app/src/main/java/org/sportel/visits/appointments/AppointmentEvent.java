package org.sportel.visits.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sportel.platform.Event;

/**
 * What happens to appointments, as the journal keeps it for ever: ids, codes and times, never a
 * person, a contact or a need. {@code subject} is the appointment, of a rule the centre.
 */
public sealed interface AppointmentEvent extends Event {
  /** A place was kept for ten minutes. */
  record Held(UUID subject, UUID centre, UUID queue, List<String> services, Instant startsAt)
      implements AppointmentEvent {
    @Override
    public String type() {
      return "visits.appointment-held";
    }
  }

  /** Somebody is expected. */
  record Booked(
      UUID subject,
      UUID centre,
      UUID queue,
      List<String> services,
      Instant startsAt,
      boolean byStaff)
      implements AppointmentEvent {
    @Override
    public String type() {
      return "visits.appointment-booked";
    }
  }

  /** It is at another time. */
  record Moved(UUID subject, UUID centre, Instant from, Instant to, boolean byStaff)
      implements AppointmentEvent {
    @Override
    public String type() {
      return "visits.appointment-moved";
    }
  }

  /** It was given back. */
  record Cancelled(UUID subject, UUID centre, Instant startsAt, boolean byStaff)
      implements AppointmentEvent {
    @Override
    public String type() {
      return "visits.appointment-cancelled";
    }
  }

  /** The person is there. */
  record Arrived(UUID subject, UUID centre, UUID visit, Instant startsAt)
      implements AppointmentEvent {
    @Override
    public String type() {
      return "visits.appointment-arrived";
    }
  }

  /** Nobody came. */
  record NoShow(UUID subject, UUID centre, UUID queue, Instant startsAt)
      implements AppointmentEvent {
    @Override
    public String type() {
      return "visits.appointment-missed";
    }
  }

  /** It was said how a centre gives appointments. */
  record BookingSet(
      UUID subject,
      boolean open,
      int leadHours,
      int horizonDays,
      int walkInShare,
      int staffShare,
      Map<String, Integer> minutes)
      implements AppointmentEvent {
    @Override
    public String type() {
      return "visits.booking-set";
    }
  }

  /** It takes another counter at the same time, which changes nothing for the person. */
  record Kept(UUID subject, UUID centre, UUID from, UUID to) implements AppointmentEvent {
    @Override
    public String type() {
      return "visits.appointment-kept";
    }
  }

  /** Other times were proposed, because it cannot take place. */
  record Proposed(UUID subject, UUID centre, Instant startsAt) implements AppointmentEvent {
    @Override
    public String type() {
      return "visits.appointment-proposed";
    }
  }

  /** It was said on which days a counter is not staffed. */
  record CounterClosed(UUID subject, UUID absence, UUID counter, LocalDate from, LocalDate until)
      implements AppointmentEvent {
    @Override
    public String type() {
      return "visits.counter-closed";
    }
  }

  /** A counter is staffed again after all. */
  record CounterOpened(UUID subject, UUID absence) implements AppointmentEvent {
    @Override
    public String type() {
      return "visits.counter-opened";
    }
  }

  /** Somebody waits until a time becomes free; {@code subject} is the wish. */
  record SlotWished(UUID subject, UUID centre, LocalDate until) implements AppointmentEvent {
    @Override
    public String type() {
      return "visits.slot-wished";
    }
  }
}
