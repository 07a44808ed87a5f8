package org.sportel.complaints.figures;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.sportel.complaints.model.ArrivalEvent;
import org.sportel.complaints.model.ComplaintEvents;
import org.sportel.complaints.model.ComplaintOutcome;
import org.sportel.platform.Entry;
import org.sportel.platform.Follower;
import org.sportel.platform.events.EventReactions;
import org.springframework.stereotype.Component;

/** Keeps the facts of complaints up to date with the journal. */
@Component
final class ComplaintFollower implements Follower {
  private final ComplaintFactRows facts;
  private final EventReactions reactions;

  ComplaintFollower(ComplaintFactRows facts) {
    this.facts = facts;
    this.reactions = dates(decided(arrived(EventReactions.none())));
  }

  @Override
  public String name() {
    return "complaints.facts";
  }

  @Override
  public Set<String> types() {
    return reactions.types();
  }

  @Override
  public boolean rebuilds() {
    return true;
  }

  /** Since the second an answer ends the time, so that one opened again can be late. */
  @Override
  public int edition() {
    return 2;
  }

  @Override
  public void empty() {
    facts.empty();
  }

  @Override
  public void follow(Entry entry) {
    reactions.follow(entry);
  }

  private EventReactions arrived(EventReactions so) {
    return so.on(
            ArrivalEvent.FILED,
            (entry, event) ->
                facts.received(event.subject(), event.of(), entry.happenedAt(), event.dueAt()))
        .on(
            "complaints.acknowledged",
            entry -> facts.acknowledged(entry.subject(), entry.happenedAt()))
        .on(ComplaintEvents.SCREENED, (entry, event) -> facts.about(event.subject(), event.of()));
  }

  private EventReactions decided(EventReactions so) {
    return so.on("complaints.forwarded", this::forwarded)
        .on(
            ComplaintEvents.ANSWERED,
            (entry, event) -> facts.answered(event.subject(), event.outcome(), entry.happenedAt()))
        .on("complaints.accepted", this::closed)
        .on("complaints.lapsed", this::closed)
        .on(
            ComplaintEvents.REVIEW_DECIDED,
            (entry, event) -> {
              facts.answered(event.subject(), event.outcome(), entry.happenedAt());
              closed(entry);
            })
        .on(
            ComplaintEvents.REOPENED,
            (entry, event) -> facts.reopened(event.subject(), event.dueAt()));
  }

  private EventReactions dates(EventReactions so) {
    return so.on("complaints.clock-stopped", entry -> facts.due(entry.subject(), Optional.empty()))
        .on(ComplaintEvents.CLOCK_RESUMED, (entry, event) -> due(entry, event.dueAt()))
        .on(ComplaintEvents.EXTENDED, (entry, event) -> due(entry, event.dueAt()))
        .on(ComplaintEvents.REJECTED, (entry, event) -> due(entry, event.dueAt()));
  }

  private void forwarded(Entry entry) {
    facts.answered(entry.subject(), ComplaintOutcome.FORWARDED, entry.happenedAt());
    closed(entry);
  }

  private void closed(Entry entry) {
    facts.closed(entry.subject(), entry.happenedAt());
  }

  private void due(Entry entry, Instant day) {
    facts.due(entry.subject(), Optional.of(day));
  }
}
