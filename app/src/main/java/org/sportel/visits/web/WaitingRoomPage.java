package org.sportel.visits.web;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;

/**
 * How a waiting room is set up.
 *
 * @param ageing minutes, as typed
 */
record WaitingRoomPage(
    String id,
    Shown centre,
    List<Row> queues,
    List<CounterRow> counters,
    List<DeviceRow> devices,
    boolean lastTicket,
    String ageing,
    boolean saved,
    FieldErrors errors) {
  WaitingRoomPage {
    queues = List.copyOf(queues);
    counters = List.copyOf(counters);
    devices = List.copyOf(devices);
  }

  /** The address of the page. */
  String path() {
    return "/desk/today/" + id + "/setup";
  }

  /**
   * A kiosk or display.
   *
   * @param name how staff call it; may be empty
   * @param paired since when it is paired, or that it waits, in words
   * @param seen when it last asked for a page, in words; empty where it never did
   */
  record DeviceRow(String id, String kind, String name, String paired, String seen) {
    /** What it is and how staff call it. */
    String title() {
      return name.isEmpty() ? kind : kind + " – " + name;
    }
  }

  /** A queue. */
  record Row(String id, String letter, String colour, Shown name, int services, boolean open) {}

  /**
   * A counter.
   *
   * @param queues the letters it serves, in order
   */
  record CounterRow(String id, Shown name, String queues, String skills) {}
}
