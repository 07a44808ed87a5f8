package org.sportel.visits.web;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;

/** Where a clerk may sit down. */
record SeatPage(List<Room> rooms, FieldErrors errors) {
  SeatPage {
    rooms = List.copyOf(rooms);
  }

  /** A centre. */
  record Room(String id, Shown name, List<Free> counters) {
    Room {
      counters = List.copyOf(counters);
    }
  }

  /**
   * A counter.
   *
   * @param office who sits there; empty while nobody does
   * @param queues the letters it serves
   */
  record Free(String id, int number, Shown name, String office, String queues) {}
}
