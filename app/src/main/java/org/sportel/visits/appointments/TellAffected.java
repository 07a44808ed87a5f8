package org.sportel.visits.appointments;

import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Writes once to somebody whose appointment cannot take place. */
@Component
final class TellAffected {
  private final Appointments appointments;
  private final AppointmentMail mail;
  private final Journal journal;
  private final Offers.Place place;

  TellAffected(
      Appointments appointments, AppointmentMail mail, Journal journal, Offers.Place place) {
    this.appointments = appointments;
    this.mail = mail;
    this.journal = journal;
    this.place = place;
  }

  /** Whether they were written to now. */
  boolean tell(Appointment appointment) {
    if (!appointments.propose(appointment.id(), place.now())) {
      return false;
    }
    journal.record(
        new AppointmentEvent.Proposed(
            appointment.id().value(), appointment.centre().value(), appointment.slot().starts()));
    mail.affected(appointment);
    return true;
  }
}
