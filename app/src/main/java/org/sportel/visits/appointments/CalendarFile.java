package org.sportel.visits.appointments;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import java.time.Instant;
import java.util.Date;

/**
 * An appointment as calendars read it (iCalendar, RFC 5545). All times are in UTC, so that no
 * calendar has to know the rules of a zone; a change keeps the id and raises the sequence, and what
 * was cancelled takes the entry out again.
 */
public final class CalendarFile {
  private static final String PROGRAM = "-//Sportel//Appointments//EN";

  private CalendarFile() {}

  /**
   * Writes it.
   *
   * @param title what the person comes for, in their language
   * @param place where
   * @param address the page of the appointment
   */
  public static String of(
      Appointment appointment, String title, String place, String address, Instant now) {
    boolean cancelled = appointment.state() == AppointmentState.CANCELLED;
    var event = new VEvent();
    event.setUid(appointment.id().value() + "@sportel");
    event.setSequence(appointment.sequence());
    event.setDateTimeStamp(Date.from(now));
    event.setDateStart(Date.from(appointment.slot().starts()));
    event.setDateEnd(Date.from(appointment.slot().ends()));
    event.setSummary(title);
    event.setLocation(place);
    event.setUrl(address);
    event.setStatus(cancelled ? Status.cancelled() : Status.confirmed());
    var calendar = new ICalendar();
    calendar.setProductId(PROGRAM);
    calendar.setMethod(new Method(cancelled ? Method.CANCEL : Method.PUBLISH));
    calendar.addEvent(event);
    return Biweekly.write(calendar).go();
  }
}
