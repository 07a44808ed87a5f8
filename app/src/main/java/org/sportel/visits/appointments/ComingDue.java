package org.sportel.visits.appointments;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.sportel.platform.Jobs;
import org.springframework.stereotype.Component;

/** Plans what the program does by itself with an appointment as its time comes. */
@Component
final class ComingDue {
  /** So long before its time somebody is reminded. */
  static final Duration REMINDED = Duration.ofHours(24);

  /** So long after its time nobody is expected any more. */
  static final Duration LATE = Duration.ofMinutes(30);

  private final Jobs jobs;
  private final Offers.Place place;
  private final GiveFreedSlots.FreedSlots freed;

  ComingDue(Jobs jobs, Offers.Place place, GiveFreedSlots.FreedSlots freed) {
    this.jobs = jobs;
    this.place = place;
    this.freed = freed;
  }

  /** An appointment at a time; planned work for any other time does nothing. */
  record Order(UUID appointment, Instant starts) {}

  /** The place of an appointment is free for others. */
  void freed(Appointment appointment) {
    freed.in(appointment.centre());
  }

  /** Plans reminder and end in the running transaction; what was planned before is taken back. */
  void plan(Appointment appointment) {
    var starts = appointment.slot().starts();
    var order = new Order(appointment.id().value(), starts);
    jobs.cancel(RemindOfAppointment.KIND, order.appointment());
    jobs.cancel(EndMissedAppointment.KIND, order.appointment());
    var remind = starts.minus(REMINDED);
    if (remind.isAfter(place.now()) && !appointment.holder().email().isEmpty()) {
      jobs.enqueue(RemindOfAppointment.KIND, order.appointment(), order, remind);
    }
    jobs.enqueue(EndMissedAppointment.KIND, order.appointment(), order, starts.plus(LATE));
  }
}
