package org.sportel.visits.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sportel.network.Tenants;
import org.sportel.platform.Entry;
import org.sportel.platform.Follower;
import org.sportel.platform.Json;
import org.sportel.platform.Origin;
import org.sportel.visits.model.TicketFacts;
import org.sportel.visits.model.VisitEvent;
import org.springframework.stereotype.Component;

/** Keeps the intervals of tickets up to date with the journal. */
@Component
final class IntervalFollower implements Follower {
  private final TicketIntervals intervals;
  private final Tenants tenants;
  private final Json json;

  IntervalFollower(TicketIntervals intervals, Tenants tenants, Json json) {
    this.intervals = intervals;
    this.tenants = tenants;
    this.json = json;
  }

  @Override
  public String name() {
    return "visits.intervals";
  }

  @Override
  public Set<String> types() {
    return Set.of(
        "visits.called",
        "visits.missed",
        "visits.parked",
        "visits.transferred",
        "visits.moved-on",
        "visits.left",
        "visits.finished");
  }

  @Override
  public boolean rebuilds() {
    return true;
  }

  @Override
  public void empty() {
    intervals.empty();
  }

  @Override
  public void follow(Entry entry) {
    followAll(List.of(entry));
  }

  @Override
  public void followAll(List<Entry> entries) {
    intervals.keep(entries.stream().flatMap(entry -> ended(entry).stream()).toList());
  }

  /** The interval that an entry ends; empty where it ends none. */
  private Optional<TicketInterval> ended(Entry entry) {
    return switch (entry.type()) {
      case "visits.called" -> {
        var event = read(entry, VisitEvent.Called.class);
        yield Optional.of(
            interval(
                entry, event.of(), TicketInterval.Kind.WAITING, Optional.of(event.since()), true));
      }
      case "visits.missed" ->
          gone(entry, read(entry, VisitEvent.Missed.class).of(), TicketInterval.Kind.MISSED);
      case "visits.left" ->
          gone(entry, read(entry, VisitEvent.Left.class).of(), TicketInterval.Kind.LEFT);
      case "visits.parked" -> {
        var event = read(entry, VisitEvent.Parked.class);
        yield served(entry, event.of(), event.since());
      }
      case "visits.transferred" -> {
        var event = read(entry, VisitEvent.Transferred.class);
        yield served(entry, event.of(), event.since());
      }
      case "visits.moved-on" -> {
        var event = read(entry, VisitEvent.MovedOn.class);
        yield served(entry, event.of(), Optional.of(event.since()));
      }
      case "visits.finished" -> {
        var event = read(entry, VisitEvent.Finished.class);
        yield Optional.of(
            interval(
                entry,
                event.of(),
                TicketInterval.Kind.SERVING,
                Optional.of(event.since()),
                event.exact()));
      }
      default -> throw new IllegalStateException(entry.type());
    };
  }

  private <E extends VisitEvent> E read(Entry entry, Class<E> type) {
    return json.read(entry.payload(), type);
  }

  private Optional<TicketInterval> gone(Entry entry, TicketFacts of, TicketInterval.Kind kind) {
    return Optional.of(interval(entry, of, kind, Optional.empty(), true));
  }

  private Optional<TicketInterval> served(Entry entry, TicketFacts of, Optional<Instant> since) {
    return since.map(
        from -> interval(entry, of, TicketInterval.Kind.SERVING, Optional.of(from), true));
  }

  private TicketInterval interval(
      Entry entry,
      TicketFacts of,
      TicketInterval.Kind kind,
      Optional<Instant> since,
      boolean exact) {
    var zone = tenants.get(entry.tenant()).zone();
    return new TicketInterval(
        entry.id(),
        of.centre(),
        of.queue(),
        of.counter(),
        LocalDate.ofInstant(since.orElse(entry.happenedAt()), zone),
        kind,
        since,
        since.map(from -> Duration.between(from, entry.happenedAt())).orElse(Duration.ZERO),
        exact,
        entry.origin() == Origin.KEYED_LATER);
  }
}
