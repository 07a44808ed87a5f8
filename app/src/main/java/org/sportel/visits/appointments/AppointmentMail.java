package org.sportel.visits.appointments;

import java.util.Optional;
import org.sportel.platform.SendSecret;
import org.sportel.web.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Mails what became of an appointment to whoever gave an address, with its calendar entry. */
@Component
final class AppointmentMail {
  private final ObjectProvider<SendSecret> secrets;
  private final AppointmentWords words;
  private final Appointments appointments;
  private final CodeDrawing drawing;
  private final Offers.Place place;

  AppointmentMail(
      ObjectProvider<SendSecret> secrets,
      AppointmentWords words,
      Appointments appointments,
      CodeDrawing drawing,
      Offers.Place place) {
    this.secrets = secrets;
    this.words = words;
    this.appointments = appointments;
    this.drawing = drawing;
    this.place = place;
  }

  void booked(Appointment appointment, AppointmentCode code) {
    send(SendSecret.Kind.APPOINTMENT, appointment, code);
  }

  void moved(Appointment appointment) {
    send(SendSecret.Kind.APPOINTMENT_MOVED, appointment);
  }

  void cancelled(Appointment appointment) {
    send(SendSecret.Kind.APPOINTMENT_CANCELLED, appointment);
  }

  void affected(Appointment appointment) {
    send(SendSecret.Kind.APPOINTMENT_AFFECTED, appointment);
  }

  /** A time that became free, to whoever waits for one. */
  void offered(Appointment appointment, AppointmentCode code, String email) {
    var known = appointment.holder();
    var to = new Appointment.Holder(known.name(), email, known.phone(), known.lang());
    send(SendSecret.Kind.APPOINTMENT_OFFERED, appointment.of(to), code);
  }

  void reminder(Appointment appointment) {
    send(SendSecret.Kind.APPOINTMENT_REMINDER, appointment);
  }

  private void send(SendSecret.Kind kind, Appointment appointment) {
    if (!appointment.holder().email().isEmpty()) {
      drawing
          .open(appointments.sealed(appointment.id()))
          .ifPresent(code -> send(kind, appointment, code));
    }
  }

  private void send(SendSecret.Kind kind, Appointment appointment, AppointmentCode code) {
    var holder = appointment.holder();
    if (!holder.email().isEmpty()) {
      secrets.ifAvailable(
          post ->
              post.send(
                  Texts.speaking(
                      holder.lang(), place.zone(), () -> letter(kind, appointment, code))));
    }
  }

  private SendSecret.Secret letter(
      SendSecret.Kind kind, Appointment appointment, AppointmentCode code) {
    var about =
        words.title(appointment.wish())
            + " – "
            + Texts.dateTime(appointment.slot().starts())
            + " – "
            + words.place(appointment);
    return new SendSecret.Secret(
        kind,
        appointment.holder().email(),
        appointment.holder().lang(),
        code.text(),
        about,
        words.path(),
        Optional.of(words.calendar(appointment, code, place.now())));
  }
}
