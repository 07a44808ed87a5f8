package org.sportel.deadlines;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts stops in order, cuts off what lies before the start and joins what overlaps.
 *
 * <p>Office rule (what stops the clock): Time in which the clock stood twice counts once, and time
 * before the start does not count.
 */
final class Stops {
  private Stops() {}

  static List<Stop> tidy(List<Stop> stops, Instant start) {
    var tidy = new ArrayList<Stop>();
    for (var stop : stops.stream().sorted(Comparator.comparing(Stop::from)).toList()) {
      if (stop.to().isPresent() && !stop.to().get().isAfter(start)) {
        continue;
      }
      var from = stop.from().isBefore(start) ? start : stop.from();
      var cut = new Stop(from, stop.to());
      if (tidy.isEmpty() || endsBefore(tidy.getLast(), cut)) {
        tidy.add(cut);
      } else {
        tidy.add(join(tidy.removeLast(), cut));
      }
    }
    return tidy;
  }

  private static boolean endsBefore(Stop earlier, Stop later) {
    return earlier.to().isPresent() && earlier.to().get().isBefore(later.from());
  }

  private static Stop join(Stop earlier, Stop later) {
    if (earlier.to().isEmpty() || later.to().isEmpty()) {
      return Stop.since(earlier.from());
    }
    var ends = List.of(earlier.to().get(), later.to().get());
    return Stop.between(earlier.from(), ends.stream().max(Comparator.naturalOrder()).orElseThrow());
  }
}
