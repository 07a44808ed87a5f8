package org.sportel.visits.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;

/** The waiting rooms of a tenant as they stand now. */
record CentreTodayPage(List<Room> rooms) {
  /** So many rooms stand below each other whatever goes on. */
  private static final int FEW = 2;

  CentreTodayPage {
    rooms = List.copyOf(rooms);
  }

  /** The rooms in which something goes on; all where there are few or nothing goes on anywhere. */
  List<Room> busy() {
    var busy = rooms.stream().filter(Room::busy).toList();
    return many() && !busy.isEmpty() ? busy : rooms;
  }

  /** Whether there are so many that the quiet ones are folded. */
  boolean many() {
    return rooms.size() > FEW;
  }

  /** The others. */
  List<Room> quiet() {
    var busy = busy();
    return rooms.stream().filter(room -> !busy.contains(room)).toList();
  }

  /** The columns of the figures. */
  List<Column> columns() {
    return List.of(
        Column.of(t("visits.queue")),
        Column.figures(t("visits.figures.called")),
        Column.figures(t("visits.figures.median")),
        Column.figures(t("visits.figures.tail")),
        Column.figures(t("visits.figures.within")),
        Column.figures(t("visits.figures.served")),
        Column.figures(t("visits.figures.serving")),
        Column.figures(t("visits.figures.left")),
        Column.figures(t("visits.figures.missed")));
  }

  /**
   * A centre.
   *
   * @param figures a line for each queue
   * @param alerts where it is past the manager's limits, in words
   */
  record Room(
      String id,
      Shown name,
      boolean setUp,
      List<Row> queues,
      List<CounterRow> counters,
      List<List<Cell>> figures,
      List<String> alerts) {
    Room {
      alerts = List.copyOf(alerts);
      queues = List.copyOf(queues);
      counters = List.copyOf(counters);
      figures = List.copyOf(figures);
    }

    /** Whether somebody waits there, sits at a counter or must be told something. */
    boolean busy() {
      return !alerts.isEmpty()
          || !counters.isEmpty()
          || queues.stream().anyMatch(queue -> queue.waiting() > 0);
    }

    /** The same with warnings. */
    Room warning(List<String> said) {
      return new Room(id, name, setUp, queues, counters, figures, said);
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
   * @param help how long the person there waits for the manager, in words; empty where they do not
   */
  record CounterRow(String id, Shown name, String office, String doing, String help) {}

  /** How many counters wait for the manager. */
  long helps() {
    return rooms.stream()
        .flatMap(room -> room.counters().stream())
        .filter(counter -> !counter.help().isEmpty())
        .count();
  }
}
