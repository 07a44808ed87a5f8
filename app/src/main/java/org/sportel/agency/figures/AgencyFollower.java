package org.sportel.agency.figures;

import java.util.Set;
import org.sportel.agency.model.AgencyEvent;
import org.sportel.platform.Entry;
import org.sportel.platform.Follower;
import org.sportel.platform.events.EventReactions;
import org.springframework.stereotype.Component;

/** Keeps the facts of both sides up to date with the journal. */
@Component
final class AgencyFollower implements Follower {
  private final AgencyFacts facts;
  private final EventReactions reactions;

  AgencyFollower(AgencyFacts facts) {
    this.facts = facts;
    this.reactions =
        EventReactions.none()
            .on(AgencyEvent.TAKEN_FOR, this::takenFor)
            .on(AgencyEvent.TAKEN_ELSEWHERE, this::takenElsewhere)
            .on(AgencyEvent.HandedOverFor.TYPE, this::handedOver)
            .on(AgencyEvent.HandedOverElsewhere.TYPE, this::handedOver);
  }

  @Override
  public String name() {
    return "agency.facts";
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

  private void takenFor(Entry entry, AgencyEvent.TakenFor event) {
    facts.add(
        event.subject(),
        AgencyFacts.Side.HOST,
        event.institution(),
        event.centre(),
        event.code(),
        entry.happenedAt());
  }

  private void takenElsewhere(Entry entry, AgencyEvent.TakenElsewhere event) {
    facts.add(
        event.subject(),
        AgencyFacts.Side.INSTITUTION,
        event.host(),
        event.centre(),
        event.code(),
        entry.happenedAt());
  }

  private void handedOver(Entry entry) {
    facts.handedOver(entry.subject(), entry.happenedAt());
  }
}
