package org.sportel.visits.start;

import java.time.LocalDate;
import java.util.List;
import org.sportel.network.Centre;
import org.sportel.network.CentreRight;
import org.sportel.network.Centres;
import org.sportel.platform.Authority;
import org.sportel.visits.CentreSetups;
import org.sportel.visits.figures.DayFigures;
import org.sportel.visits.figures.QueueFigures;
import org.sportel.visits.web.Here;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Counts what stands in the waiting rooms that the acting person manages, in a transaction. */
@Component
final class HallStands {
  private static final int MOST = 6;

  private final Here here;
  private final Centres centres;
  private final Authority authority;
  private final CentreSetups setups;
  private final RoomNow now;
  private final DayFigures figures;

  HallStands(
      Here here,
      Centres centres,
      Authority authority,
      CentreSetups setups,
      RoomNow now,
      DayFigures figures) {
    this.here = here;
    this.centres = centres;
    this.authority = authority;
    this.setups = setups;
    this.now = now;
    this.figures = figures;
  }

  /**
   * A waiting room.
   *
   * @param counters how many counters the centre has
   * @param called how many were called today
   * @param before how many were called on the whole of the same weekday a week ago
   * @param weekAgo that day, in words
   */
  record Stand(
      String id,
      String name,
      RoomNow.Standing now,
      int counters,
      long called,
      long before,
      String weekAgo) {}

  /** The first six rooms that are set up, in the order of the centres. */
  List<Stand> all() {
    return centres.list().stream()
        .filter(centre -> CentreRight.has(authority, centre))
        .filter(centre -> !setups.of(centre.id()).queues().isEmpty())
        .limit(MOST)
        .map(this::stand)
        .toList();
  }

  private Stand stand(Centre centre) {
    var weekAgo = here.today().minusWeeks(1);
    return new Stand(
        centre.id().value().toString(),
        Texts.show(centre.name()).text(),
        now.of(centre, setups.of(centre.id())),
        centre.counters().size(),
        called(centre, here.today()),
        called(centre, weekAgo),
        Texts.shortDate(weekAgo));
  }

  private long called(Centre centre, LocalDate day) {
    return figures.of(centre.id(), day).values().stream()
        .flatMap(queue -> queue.waiting().stream())
        .mapToLong(QueueFigures.Spread::count)
        .sum();
  }
}
