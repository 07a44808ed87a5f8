package org.sportel.visits.model;

import java.util.List;
import java.util.Optional;
import org.sportel.network.CentreId;
import org.sportel.network.CounterId;
import org.sportel.platform.LocalText;

/** How the waiting room of a centre is set up. */
public record CentreSetup(
    CentreId centre, List<Queue> queues, List<CounterSetup> counters, CentreRule rule) {
  /** Copies the lists. */
  public CentreSetup {
    queues = List.copyOf(queues);
    counters = List.copyOf(counters);
  }

  /** The queue, where the centre has it. */
  public Optional<Queue> queue(QueueId id) {
    return queues.stream().filter(queue -> queue.id().equals(id)).findFirst();
  }

  /** What a counter serves; empty while nobody has said it. */
  public Optional<CounterSetup> counter(CounterId id) {
    return counters.stream().filter(counter -> counter.counter().equals(id)).findFirst();
  }

  /** What the queues are called in which a ticket waits afterwards. */
  public List<LocalText> onward(Ticket ticket) {
    return ticket.onward().stream()
        .flatMap(wish -> queue(wish.queue()).stream())
        .map(Queue::name)
        .toList();
  }

  /** The queues that give tickets. */
  public List<Queue> open() {
    return queues.stream().filter(Queue::open).toList();
  }
}
