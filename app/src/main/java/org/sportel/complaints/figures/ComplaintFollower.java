package org.sportel.complaints.figures;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.sportel.complaints.model.ArrivalEvent;
import org.sportel.complaints.model.ComplaintEvent;
import org.sportel.complaints.model.ComplaintOutcome;
import org.sportel.platform.Entry;
import org.sportel.platform.Event;
import org.sportel.platform.Follower;
import org.sportel.platform.Json;
import org.springframework.stereotype.Component;

/** Keeps the facts of complaints up to date with the journal. */
@Component
final class ComplaintFollower implements Follower {
  private final ComplaintFactRows facts;
  private final Json json;

  ComplaintFollower(ComplaintFactRows facts, Json json) {
    this.facts = facts;
    this.json = json;
  }

  @Override
  public String name() {
    return "complaints.facts";
  }

  @Override
  public Set<String> types() {
    return Set.of(
        "complaints.filed",
        "complaints.acknowledged",
        "complaints.screened",
        "complaints.forwarded",
        "complaints.clock-stopped",
        "complaints.clock-resumed",
        "complaints.extended",
        "complaints.answered",
        "complaints.accepted",
        "complaints.rejected",
        "complaints.lapsed",
        "complaints.review-decided",
        "complaints.reopened");
  }

  @Override
  public boolean rebuilds() {
    return true;
  }

  @Override
  public void empty() {
    facts.empty();
  }

  @Override
  public void follow(Entry entry) {
    var id = entry.subject();
    var at = entry.happenedAt();
    switch (entry.type()) {
      case "complaints.filed" -> {
        var event = read(entry, ArrivalEvent.Filed.class);
        facts.received(id, event.of(), at, event.dueAt());
      }
      case "complaints.acknowledged" -> facts.acknowledged(id, at);
      case "complaints.screened" ->
          facts.about(id, read(entry, ComplaintEvent.Screened.class).of());
      case "complaints.forwarded" -> {
        facts.answered(id, ComplaintOutcome.FORWARDED, at);
        facts.closed(id, at);
      }
      case "complaints.clock-stopped" -> facts.due(id, Optional.empty());
      case "complaints.answered" ->
          facts.answered(id, read(entry, ComplaintEvent.Answered.class).outcome(), at);
      case "complaints.accepted", "complaints.lapsed" -> facts.closed(id, at);
      case "complaints.review-decided" -> {
        facts.answered(id, read(entry, ComplaintEvent.ReviewDecided.class).outcome(), at);
        facts.closed(id, at);
      }
      case "complaints.reopened" ->
          facts.reopened(id, read(entry, ComplaintEvent.Reopened.class).dueAt());
      case String type -> facts.due(id, Optional.of(due(type, entry)));
    }
  }

  private Instant due(String type, Entry entry) {
    return switch (type) {
      case "complaints.clock-resumed" -> read(entry, ComplaintEvent.ClockResumed.class).dueAt();
      case "complaints.extended" -> read(entry, ComplaintEvent.Extended.class).dueAt();
      case "complaints.rejected" -> read(entry, ComplaintEvent.Rejected.class).dueAt();
      case String other -> throw new IllegalStateException(other);
    };
  }

  private <E extends Event> E read(Entry entry, Class<E> type) {
    return json.read(entry.payload(), type);
  }
}
