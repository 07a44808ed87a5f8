package org.sportel.visits.appointments;

import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Gives an appointment another counter at the same time, which changes nothing for the person. */
@Component
final class KeepElsewhere {
  private final Offers offers;
  private final HoldSlot holdSlot;
  private final Appointments appointments;
  private final Journal journal;

  KeepElsewhere(Offers offers, HoldSlot holdSlot, Appointments appointments, Journal journal) {
    this.offers = offers;
    this.holdSlot = holdSlot;
    this.appointments = appointments;
    this.journal = journal;
  }

  /** Whether there was one. */
  boolean keep(Appointment appointment) {
    var other =
        offers.at(appointment.centre(), appointment.wish(), appointment.slot().starts(), true);
    other.ifPresent(slot -> move(appointment, slot));
    return other.isPresent();
  }

  private void move(Appointment appointment, Appointment.Slot slot) {
    appointments.move(
        appointment.elsewhere(slot), slot.ends().plus(holdSlot.buffer(appointment.centre())));
    journal.record(
        new AppointmentEvent.Kept(
            appointment.id().value(),
            appointment.centre().value(),
            appointment.slot().counter().value(),
            slot.counter().value()));
  }
}
