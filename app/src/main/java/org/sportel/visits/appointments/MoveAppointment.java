package org.sportel.visits.appointments;

import java.time.Instant;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.sportel.platform.Journal;
import org.sportel.visits.serving.ServingRight;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Gives an appointment another time. */
@Component
public final class MoveAppointment {
  private final Appointments appointments;
  private final HoldSlot holdSlot;
  private final Journal journal;
  private final AppointmentMail mail;
  private final ComingDue comingDue;
  private final ServingRight serving;

  MoveAppointment(
      Appointments appointments,
      HoldSlot holdSlot,
      Journal journal,
      AppointmentMail mail,
      ComingDue comingDue,
      ServingRight serving) {
    this.appointments = appointments;
    this.holdSlot = holdSlot;
    this.journal = journal;
    this.mail = mail;
    this.comingDue = comingDue;
    this.serving = serving;
  }

  /**
   * Moves it for whoever has the code, in the caller's write transaction.
   *
   * @throws AppointmentRefusal CODE_UNKNOWN, OVER, ARRIVED_ALREADY, TIME_NOT_OFFERED, or TIME_TAKEN
   *     with the next free times
   */
  public Appointment move(AppointmentCode code, Instant begins) {
    var found = appointments.coded(code).orElseThrow(ConfirmAppointment::unknown);
    return move(found.id(), begins, false);
  }

  /**
   * Moves it for somebody, in the caller's write transaction.
   *
   * @throws AppointmentRefusal CODE_UNKNOWN, OVER, ARRIVED_ALREADY, TIME_NOT_OFFERED, or TIME_TAKEN
   *     with the next free times
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter there
   */
  public Appointment moveFor(AppointmentId id, Instant begins) {
    serving.require(appointments.find(id).orElseThrow(ConfirmAppointment::unknown).centre());
    return move(id, begins, true);
  }

  private Appointment move(AppointmentId id, Instant begins, boolean staff) {
    var old = appointments.lock(id).orElseThrow(ConfirmAppointment::unknown).expected();
    if (old.slot().starts().equals(begins)) {
      return old;
    }
    var slot = holdSlot.slot(old.centre(), old.wish(), begins, staff);
    var moved = old.at(slot);
    try {
      appointments.move(moved, slot.ends().plus(holdSlot.buffer(old.centre())));
    } catch (DataIntegrityViolationException | IntegrityConstraintViolationException taken) {
      throw new AppointmentRefusal(AppointmentRefusal.Reason.TIME_TAKEN, "");
    }
    journal.record(
        new AppointmentEvent.Moved(
            id.value(), old.centre().value(), old.slot().starts(), slot.starts(), staff));
    comingDue.plan(moved);
    comingDue.freed(old);
    mail.moved(moved);
    return moved;
  }
}
