package org.sportel.visits.web;

import java.util.List;
import org.sportel.platform.LocalText.Shown;

/** The waiting rooms of a tenant as they stand now. */
record CentreTodayPage(List<Room> rooms) {
  CentreTodayPage {
    rooms = List.copyOf(rooms);
  }

  /** A centre. */
  record Room(String id, Shown name, boolean setUp, List<Row> queues, List<CounterRow> counters) {
    Room {
      queues = List.copyOf(queues);
      counters = List.copyOf(counters);
    }
  }

  /**
   * A queue.
   *
   * @param longest minutes of the one who has been there longest
   * @param late whether that is past the centre's target
   * @param counters how many counters serve it now
   */
  record Row(
      String letter,
      String colour,
      Shown name,
      int waiting,
      long longest,
      boolean late,
      int counters) {}

  /**
   * A counter.
   *
   * @param doing what happens there, in words
   */
  record CounterRow(Shown name, String office, String doing) {}
}
