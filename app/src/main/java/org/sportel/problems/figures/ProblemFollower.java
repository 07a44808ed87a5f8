package org.sportel.problems.figures;

import java.util.Set;
import org.sportel.platform.Entry;
import org.sportel.platform.Follower;
import org.sportel.platform.events.EventReactions;
import org.sportel.problems.model.ProblemEvent;
import org.springframework.stereotype.Component;

/** Keeps the facts about problems up to date with the journal. */
@Component
final class ProblemFollower implements Follower {
  private final ProblemFacts facts;
  private final EventReactions reactions;

  ProblemFollower(ProblemFacts facts) {
    this.facts = facts;
    this.reactions =
        EventReactions.none()
            .on(ProblemEvent.REPORTED, (entry, event) -> facts.reported(event, entry.happenedAt()))
            .on(
                ProblemEvent.RECATEGORISED,
                (entry, event) -> facts.recategorised(event.subject(), event.to()))
            .on(ProblemEvent.CLOSED, (entry, event) -> facts.closed(event, entry.happenedAt()));
  }

  @Override
  public String name() {
    return "problems.facts";
  }

  @Override
  public Set<String> types() {
    return reactions.types();
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
    reactions.follow(entry);
  }
}
