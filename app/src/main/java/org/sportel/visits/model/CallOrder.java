package org.sportel.visits.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sportel.network.CounterId;

/**
 * Who is next at a counter. In this order:
 *
 * <ol>
 *   <li>who was transferred to this counter or person;
 *   <li>who has waited past the centre's limit, the longest first, so that nobody starves;
 *   <li>whose appointment is due;
 *   <li>who has priority, the longest first;
 *   <li>who has waited longest, minutes counted times the weight of the queue; where equal, the
 *       queue that the counter serves first.
 * </ol>
 *
 * A ticket is left to the counters that meet most of what it asks for, of needs, language and
 * services, by what the counter has and what the person there can do, as long as one of them
 * serves. What nobody meets keeps nobody waiting.
 */
public final class CallOrder {
  private final CentreSetup centre;
  private final Seat seat;
  private final Set<Seat> staffed;
  private final Map<CounterId, CounterSetup> counters;

  /**
   * The order at one counter.
   *
   * @param staffed who sits anywhere in the centre now
   */
  public CallOrder(CentreSetup centre, Seat seat, Set<Seat> staffed) {
    this.centre = centre;
    this.seat = seat;
    this.staffed = Set.copyOf(staffed);
    this.counters =
        centre.counters().stream().collect(Collectors.toMap(CounterSetup::counter, one -> one));
  }

  /** A ticket with the reason for its place. */
  public record Next(Ticket ticket, CallReason because) {}

  /** Those who may be called here, the next one first. */
  public List<Next> of(List<Ticket> waiting, Instant now) {
    return waiting.stream()
        .filter(ticket -> ticket.callable(now) && ticket.wanted().meets(seat))
        .filter(ticket -> ticket.wanted().named() || here(ticket))
        .map(ticket -> new Next(ticket, reason(ticket, now)))
        .sorted(order(now))
        .toList();
  }

  private boolean here(Ticket ticket) {
    if (!serves(seat, ticket)) {
      return false;
    }
    int fit = fit(seat, ticket);
    return fit == best(ticket)
        || staffed.stream()
            .filter(other -> other.serving() && serves(other, ticket))
            .noneMatch(other -> fit(other, ticket) > fit);
  }

  private boolean serves(Seat one, Ticket ticket) {
    var counter = counters.get(one.counter());
    return counter != null && counter.queues().contains(ticket.queue());
  }

  /** How many of the needs are met at a seat, and whether the language and the services are. */
  private int fit(Seat one, Ticket ticket) {
    var counter = counters.get(one.counter());
    var there = counter == null ? Set.<Accommodation>of() : counter.skills();
    var can = one.skills().needs();
    long met =
        ticket.visit().needs().stream()
            .filter(need -> can.contains(need) || there.contains(need))
            .count();
    return (int) met
        + (one.skills().speaks(ticket.visit().lang()) ? 1 : 0)
        + (one.skills().serve(ticket.services()) ? 1 : 0);
  }

  /** What nobody can fit better than. */
  private static int best(Ticket ticket) {
    return ticket.visit().needs().size() + 2;
  }

  private CallReason reason(Ticket ticket, Instant now) {
    if (ticket.wanted().named()) {
      return CallReason.ASKED_FOR;
    }
    if (!now.isBefore(ticket.place().plus(centre.rule().ageing()))) {
      return CallReason.WAITED_TOO_LONG;
    }
    if (ticket.times().due().filter(due -> !due.isAfter(now)).isPresent()) {
      return CallReason.APPOINTMENT;
    }
    return ticket.visit().priority().isPresent() ? CallReason.PRIORITY : CallReason.LONGEST_WAIT;
  }

  private Comparator<Next> order(Instant now) {
    var places = places();
    return Comparator.comparing(Next::because)
        .thenComparing(
            next -> next.because() == CallReason.LONGEST_WAIT ? -score(next.ticket(), now) : 0L)
        .thenComparing(next -> next.ticket().place())
        .thenComparing(next -> places.getOrDefault(next.ticket().queue(), Integer.MAX_VALUE))
        .thenComparing(next -> next.ticket().number().number())
        .thenComparing(next -> next.ticket().id().value());
  }

  private Map<QueueId, Integer> places() {
    var queues = centre.counter(seat.counter()).map(CounterSetup::queues).orElse(List.of());
    return queues.stream().distinct().collect(Collectors.toMap(q -> q, queues::indexOf));
  }

  private long score(Ticket ticket, Instant now) {
    int weight = centre.queue(ticket.queue()).map(Queue::weight).orElse(1);
    return Duration.between(ticket.place(), now).toMillis() * weight;
  }
}
