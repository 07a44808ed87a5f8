package org.sportel.visits.booking;

import java.time.Duration;
import org.sportel.platform.contact.OutgoingMail;
import org.sportel.visits.appointments.AffectedAppointments;
import org.sportel.visits.appointments.Appointment;
import org.sportel.visits.appointments.AppointmentState;
import org.sportel.visits.appointments.AppointmentWords;
import org.sportel.visits.appointments.Appointments;
import org.sportel.visits.web.Here;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Fills the pages of an appointment for whoever has its code. */
@Component
final class AppointmentViews {
  private final Here here;
  private final BookPages pages;
  private final AppointmentWords words;
  private final OutgoingMail mail;
  private final AffectedAppointments affected;
  private final Appointments appointments;

  AppointmentViews(
      Here here,
      BookPages pages,
      AppointmentWords words,
      OutgoingMail mail,
      AffectedAppointments affected,
      Appointments appointments) {
    this.here = here;
    this.pages = pages;
    this.words = words;
    this.mail = mail;
    this.affected = affected;
    this.appointments = appointments;
  }

  String path(FindByCode.Opened opened) {
    return pages.path() + "/" + opened.code().letters();
  }

  KeptTimePage confirm(FindByCode.Opened opened, HolderForm form, FieldErrors errors) {
    var appointment = opened.appointment();
    return here.read(
        () ->
            new KeptTimePage(
                path(opened),
                words.title(appointment.wish()),
                words.place(appointment),
                when(appointment),
                minutes(appointment),
                !mail.reaches("x").isEmpty(),
                form,
                errors));
  }

  AppointmentPage page(FindByCode.Opened opened) {
    var appointment = opened.appointment();
    return here.read(
        () ->
            new AppointmentPage(
                path(opened),
                opened.code().text(),
                words.title(appointment.wish()),
                words.place(appointment),
                when(appointment),
                appointment.state().name(),
                appointment.state() == AppointmentState.BOOKED,
                affected.cause(appointment).isPresent(),
                words.bring(appointment.wish())));
  }

  OtherTimesPage move(FindByCode.Opened opened, String from, FieldErrors errors) {
    var appointment = opened.appointment();
    return here.read(
        () ->
            new OtherTimesPage(
                path(opened),
                words.title(appointment.wish()),
                when(appointment),
                pages.times(appointment.centre(), appointment.wish(), from, false),
                errors));
  }

  String calendar(FindByCode.Opened opened) {
    return here.read(() -> words.calendar(opened.appointment(), opened.code(), here.now()));
  }

  private long minutes(Appointment appointment) {
    return appointments
        .keptUntil(appointment.id())
        .map(until -> Math.max(0, Duration.between(here.now(), until).plusSeconds(59).toMinutes()))
        .orElse(0L);
  }

  private String when(Appointment appointment) {
    var slot = appointment.slot();
    var begins = slot.starts().atZone(here.current().get().zone());
    return Texts.weekday(begins.toLocalDate())
        + ", "
        + Texts.time(begins.toLocalTime())
        + " ("
        + Texts.t("visits.minutes", Duration.between(slot.starts(), slot.ends()).toMinutes())
        + ")";
  }
}
