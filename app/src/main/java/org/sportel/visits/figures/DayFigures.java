package org.sportel.visits.figures;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sportel.network.CentreId;
import org.sportel.visits.CentreSetups;
import org.sportel.visits.model.Queue;
import org.springframework.stereotype.Component;

/** The figures of a centre's day in the running transaction's tenant. */
@Component
public final class DayFigures {
  private final TicketIntervals intervals;
  private final CentreSetups setups;

  DayFigures(TicketIntervals intervals, CentreSetups setups) {
    this.intervals = intervals;
    this.setups = setups;
  }

  /** Each queue with its figures, by letter. */
  public Map<Queue, QueueFigures> of(CentreId centre, LocalDate day) {
    var all = intervals.of(centre.value(), day);
    var figures = new LinkedHashMap<Queue, QueueFigures>();
    for (var queue : setups.of(centre).queues()) {
      figures.put(
          queue,
          QueueFigures.of(
              all.stream().filter(one -> one.queue().equals(queue.id().value())).toList(),
              Duration.ofMinutes(queue.targetMinutes())));
    }
    return figures;
  }
}
