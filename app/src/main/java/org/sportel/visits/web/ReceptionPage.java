package org.sportel.visits.web;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * Where people are received.
 *
 * @param once the key of this showing
 */
record ReceptionPage(
    List<Room> rooms, List<Option> services, Form form, String once, FieldErrors errors) {
  ReceptionPage {
    rooms = List.copyOf(rooms);
    services = List.copyOf(services);
  }

  /** A centre with its queues. */
  record Room(String id, Shown name, List<Row> queues) {
    Room {
      queues = List.copyOf(queues);
    }
  }

  /**
   * A queue as one button.
   *
   * @param estimate how long it takes, in words
   */
  record Row(String id, String letter, String colour, Shown name, int waiting, String estimate) {}

  /** What was typed. */
  record Form(String service, String language, List<String> needs, String priority) {
    Form {
      needs = List.copyOf(needs);
    }
  }
}
