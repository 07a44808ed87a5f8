package org.sportel.visits.appointments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sportel.network.CentreId;
import org.sportel.platform.Journal;
import org.sportel.platform.Lang;
import org.sportel.visits.BeginVisitByAppointment;
import org.sportel.visits.NewVisit;
import org.sportel.visits.PairedDevice;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.VisitChannel;
import org.sportel.visits.model.Wish;
import org.sportel.visits.serving.ServingRight;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Begins the visit of somebody who comes for an appointment. */
@Component
public final class ArriveForAppointment {
  private final Appointments appointments;
  private final BeginVisitByAppointment beginVisit;
  private final ServingRight serving;
  private final Journal journal;
  private final Offers.Place place;

  ArriveForAppointment(
      Appointments appointments,
      BeginVisitByAppointment beginVisit,
      ServingRight serving,
      Journal journal,
      Offers.Place place) {
    this.appointments = appointments;
    this.beginVisit = beginVisit;
    this.serving = serving;
    this.journal = journal;
    this.place = place;
  }

  /**
   * Begins it at a kiosk of the centre, in the caller's write transaction; whoever is there already
   * gets their ticket once more.
   *
   * @throws AppointmentRefusal CODE_UNKNOWN, OVER, or NOT_TODAY with the time of the appointment
   */
  public Ticket arrive(PairedDevice kiosk, AppointmentCode code, Lang lang) {
    var found = appointments.coded(code).orElseThrow(ConfirmAppointment::unknown);
    if (!found.centre().equals(kiosk.centre())) {
      throw notToday(found);
    }
    return arrived(found, lang, VisitChannel.KIOSK);
  }

  /**
   * Begins it for somebody who stands before a member of staff, in the caller's write transaction;
   * the ticket waits at once.
   *
   * @throws AppointmentRefusal CODE_UNKNOWN, OVER, or NOT_TODAY with the time of the appointment
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter there
   */
  public Ticket arriveFor(AppointmentId id, CentreId centre) {
    serving.require(centre);
    var found = appointments.find(id).orElseThrow(ConfirmAppointment::unknown);
    if (!found.centre().equals(centre)) {
      throw notToday(found);
    }
    var ticket = arrived(found, found.holder().lang(), VisitChannel.RECEPTION);
    return beginVisit.handed(ticket);
  }

  private Ticket arrived(Appointment found, Lang lang, VisitChannel channel) {
    var locked = appointments.lock(found.id()).orElseThrow(ConfirmAppointment::unknown);
    if (locked.state() == AppointmentState.ARRIVED) {
      return locked.visit().map(beginVisit::of).orElseThrow(ConfirmAppointment::unknown);
    }
    var booked = locked.expected();
    var today = LocalDate.ofInstant(place.now(), place.zone());
    if (!LocalDate.ofInstant(booked.slot().starts(), place.zone()).equals(today)) {
      throw notToday(booked);
    }
    var ticket =
        beginVisit.begin(
            new NewVisit(
                booked.centre(),
                channel,
                lang,
                booked.wish().needs(),
                Optional.empty(),
                List.of(new Wish(booked.queue(), booked.wish().services()))),
            booked.slot().starts());
    appointments.change(booked.to(AppointmentState.ARRIVED).with(ticket.visit().id()));
    journal.record(
        new AppointmentEvent.Arrived(
            booked.id().value(),
            booked.centre().value(),
            ticket.visit().id().value(),
            booked.slot().starts()));
    return ticket;
  }

  private static AppointmentRefusal notToday(Appointment appointment) {
    return new AppointmentRefusal(
        AppointmentRefusal.Reason.NOT_TODAY, Texts.dateTime(appointment.slot().starts()));
  }
}
