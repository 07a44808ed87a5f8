package org.sportel.visits.model;

import java.util.List;
import java.util.Set;
import org.sportel.network.CounterId;

/**
 * What a counter serves.
 *
 * @param queues the first one first
 * @param skills the needs it can meet
 */
public record CounterSetup(CounterId counter, List<QueueId> queues, Set<Accommodation> skills) {
  /** Copies both. */
  public CounterSetup {
    queues = List.copyOf(queues);
    skills = Set.copyOf(skills);
  }
}
