package org.sportel.visits.reception;

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

  /** A ticket that somebody took on the way. */
  record Coming(String id, String number, Shown queue) {}

  /** A centre with its queues. */
  record Room(String id, Shown name, List<Row> queues, List<Coming> coming) {
    Room {
      coming = List.copyOf(coming);
      queues = List.copyOf(queues);
    }
  }

  /**
   * A queue as one button.
   *
   * @param estimate how long it takes, in words
   */
  record Row(String id, String letter, String colour, Shown name, int waiting, String estimate) {}

  /** The queues in which somebody can wait afterwards. */
  List<Option> also() {
    return rooms.stream()
        .flatMap(
            room ->
                room.queues().stream()
                    .map(
                        queue ->
                            Option.of(
                                room.id() + ":" + queue.id(),
                                queue.letter()
                                    + " – "
                                    + queue.name().text()
                                    + (rooms.size() > 1 ? ", " + room.name().text() : ""))))
        .toList();
  }

  /** What was typed. */
  record Form(
      String service,
      List<String> also,
      String language,
      List<String> needs,
      String priority,
      String channel) {
    Form {
      also = List.copyOf(also);
      needs = List.copyOf(needs);
    }
  }
}
