package org.sportel.visits.appointments;

import org.sportel.platform.Journal;
import org.sportel.visits.serving.ServingRight;
import org.springframework.stereotype.Component;

/** Gives an appointment back, so that somebody else can have the time. */
@Component
public final class CancelAppointment {
  private final Appointments appointments;
  private final Journal journal;
  private final AppointmentMail mail;
  private final ServingRight serving;
  private final ComingDue comingDue;

  CancelAppointment(
      Appointments appointments,
      Journal journal,
      AppointmentMail mail,
      ServingRight serving,
      ComingDue comingDue) {
    this.appointments = appointments;
    this.journal = journal;
    this.mail = mail;
    this.serving = serving;
    this.comingDue = comingDue;
  }

  /**
   * Cancels it for whoever has the code, in the caller's write transaction. Cancelling once more
   * changes nothing.
   *
   * @throws AppointmentRefusal CODE_UNKNOWN, OVER or ARRIVED_ALREADY
   */
  public Appointment cancel(AppointmentCode code) {
    var found = appointments.coded(code).orElseThrow(ConfirmAppointment::unknown);
    return cancel(found.id(), false);
  }

  /**
   * Cancels it for somebody, in the caller's write transaction.
   *
   * @throws AppointmentRefusal CODE_UNKNOWN, OVER or ARRIVED_ALREADY
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter there
   */
  public Appointment cancelFor(AppointmentId id) {
    serving.require(appointments.find(id).orElseThrow(ConfirmAppointment::unknown).centre());
    return cancel(id, true);
  }

  private Appointment cancel(AppointmentId id, boolean staff) {
    var old = appointments.lock(id).orElseThrow(ConfirmAppointment::unknown);
    if (old.state() == AppointmentState.CANCELLED) {
      return old;
    }
    var cancelled =
        (old.state() == AppointmentState.HELD ? old : old.expected())
            .to(AppointmentState.CANCELLED)
            .changed();
    appointments.change(cancelled);
    journal.record(
        new AppointmentEvent.Cancelled(
            id.value(), old.centre().value(), old.slot().starts(), staff));
    comingDue.freed(old);
    if (old.state() == AppointmentState.BOOKED) {
      mail.cancelled(cancelled);
    }
    return cancelled;
  }
}
