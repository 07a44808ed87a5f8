package org.sportel.visits.appointments;

import java.time.Instant;
import java.util.Optional;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Makes an appointment of a place that was kept, once somebody has said who they are. */
@Component
public final class ConfirmAppointment {
  /** How many somebody may have ahead of them in all. */
  public static final int MOST_AHEAD = 3;

  private final Appointments appointments;
  private final Journal journal;
  private final Offers.Place place;
  private final AppointmentMail mail;
  private final ComingDue comingDue;

  ConfirmAppointment(
      Appointments appointments,
      Journal journal,
      Offers.Place place,
      AppointmentMail mail,
      ComingDue comingDue) {
    this.appointments = appointments;
    this.journal = journal;
    this.place = place;
    this.mail = mail;
    this.comingDue = comingDue;
  }

  /**
   * Confirms it in the caller's write transaction and mails code and calendar entry, where an
   * address was given. Confirming what is booked already changes nothing.
   *
   * @throws AppointmentRefusal CODE_UNKNOWN, HOLD_OVER after ten minutes, or TOO_MANY when the
   *     contact has an appointment for the same service, or three of any, ahead
   */
  public Appointment confirm(AppointmentCode code, Appointment.Holder holder) {
    var found = appointments.coded(code).orElseThrow(ConfirmAppointment::unknown);
    var held = appointments.lock(found.id()).orElseThrow(ConfirmAppointment::unknown);
    if (held.state() == AppointmentState.BOOKED) {
      return held;
    }
    if (held.state() != AppointmentState.HELD || !appointments.kept(held.id(), place.now())) {
      throw new AppointmentRefusal(AppointmentRefusal.Reason.HOLD_OVER);
    }
    limit(holder, held.wish(), place.now());
    var booked = booked(held, holder);
    mail.booked(booked, code);
    return booked;
  }

  Appointment booked(Appointment held, Appointment.Holder holder) {
    var booked = held.to(AppointmentState.BOOKED).of(holder);
    appointments.change(booked);
    comingDue.plan(booked);
    journal.record(
        new AppointmentEvent.Booked(
            booked.id().value(),
            booked.centre().value(),
            booked.queue().value(),
            booked.wish().services().stream().map(ServiceCode::value).toList(),
            booked.slot().starts(),
            booked.byStaff()));
    return booked;
  }

  private void limit(Appointment.Holder holder, Appointment.Wish wish, Instant now) {
    if (appointments.ahead(holder, now, Optional.empty()) >= MOST_AHEAD) {
      throw new AppointmentRefusal(AppointmentRefusal.Reason.TOO_MANY, MOST_AHEAD);
    }
    for (var service : wish.services()) {
      if (appointments.ahead(holder, now, Optional.of(service)) > 0) {
        throw new AppointmentRefusal(AppointmentRefusal.Reason.TOO_MANY, 1);
      }
    }
  }

  static AppointmentRefusal unknown() {
    return new AppointmentRefusal(AppointmentRefusal.Reason.CODE_UNKNOWN);
  }
}
