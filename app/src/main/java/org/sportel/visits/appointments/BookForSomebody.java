package org.sportel.visits.appointments;

import java.time.Instant;
import org.sportel.network.CentreId;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Books for somebody who calls or stands before a member of staff. */
@Component
public final class BookForSomebody {
  private final HoldSlot holdSlot;
  private final ConfirmAppointment confirm;
  private final AppointmentMail mail;
  private final Authority authority;

  BookForSomebody(
      HoldSlot holdSlot, ConfirmAppointment confirm, AppointmentMail mail, Authority authority) {
    this.holdSlot = holdSlot;
    this.confirm = confirm;
    this.mail = mail;
    this.authority = authority;
  }

  /**
   * Books it in the caller's write transaction; the limits of people who book for themselves do not
   * hold.
   *
   * @throws AppointmentRefusal NOT_GIVEN, TIME_NOT_OFFERED, or TIME_TAKEN with the next free times
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter
   */
  public HoldSlot.HeldSlot book(
      CentreId centre, Appointment.Wish wish, Instant begins, Appointment.Holder holder) {
    authority.require(Power.SERVE_COUNTER);
    var held = holdSlot.hold(centre, wish, begins, holder.lang(), true);
    var booked = confirm.booked(held.appointment(), holder);
    mail.booked(booked, held.code());
    return new HoldSlot.HeldSlot(booked, held.code());
  }
}
