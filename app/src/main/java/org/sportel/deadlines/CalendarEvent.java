package org.sportel.deadlines;

import java.time.LocalDate;
import java.util.UUID;
import org.sportel.platform.Event;

/** What happened to a municipality's own calendar; the subject is made from the day. */
sealed interface CalendarEvent extends Event {
  /** A day was declared off or worked. */
  record Declared(UUID subject, LocalDate day, boolean worked) implements CalendarEvent {
    @Override
    public String type() {
      return "deadlines.day-declared";
    }
  }

  /** A declaration was taken back. */
  record TakenBack(UUID subject, LocalDate day) implements CalendarEvent {
    @Override
    public String type() {
      return "deadlines.day-taken-back";
    }
  }
}
