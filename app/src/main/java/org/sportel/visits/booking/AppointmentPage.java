package org.sportel.visits.booking;

import java.util.List;

/**
 * An appointment, for whoever has its code.
 *
 * @param code as people read it
 * @param state its state's name
 * @param open whether it can still be moved and cancelled
 * @param affected whether it cannot take place at its time
 * @param bring what to bring
 */
record AppointmentPage(
    String path,
    String code,
    String title,
    String place,
    String when,
    String state,
    boolean open,
    boolean affected,
    List<String> bring) {
  AppointmentPage {
    bring = List.copyOf(bring);
  }
}
