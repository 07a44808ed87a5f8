package org.sportel.visits.skills;

import java.util.List;
import org.sportel.platform.LocalText.Shown;

/** The people at the counters of a centre, with what was noted of each. */
record PeoplePage(String centreId, Shown centre, List<Row> people, boolean saved) {
  PeoplePage {
    people = List.copyOf(people);
  }

  /**
   * A person.
   *
   * @param can in words; empty where nothing was noted
   */
  record Row(String id, String office, String can) {}
}
