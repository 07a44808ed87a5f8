package org.sportel.agency.figures;

import java.util.Set;
import org.sportel.agency.model.AgencyEvent;
import org.sportel.platform.Entry;
import org.sportel.platform.Follower;
import org.sportel.platform.Json;
import org.springframework.stereotype.Component;

/** Keeps the facts of both sides up to date with the journal. */
@Component
final class AgencyFollower implements Follower {
  private final AgencyFacts facts;
  private final Json json;

  AgencyFollower(AgencyFacts facts, Json json) {
    this.facts = facts;
    this.json = json;
  }

  @Override
  public String name() {
    return "agency.facts";
  }

  @Override
  public Set<String> types() {
    return Set.of(
        AgencyEvent.TakenFor.TYPE,
        AgencyEvent.TakenElsewhere.TYPE,
        AgencyEvent.HandedOverFor.TYPE,
        AgencyEvent.HandedOverElsewhere.TYPE);
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
    var at = entry.happenedAt();
    switch (entry.type()) {
      case AgencyEvent.TakenFor.TYPE -> {
        var event = json.read(entry.payload(), AgencyEvent.TakenFor.class);
        facts.add(
            event.subject(),
            AgencyFacts.Side.HOST,
            event.institution(),
            event.centre(),
            event.code(),
            at);
      }
      case AgencyEvent.TakenElsewhere.TYPE -> {
        var event = json.read(entry.payload(), AgencyEvent.TakenElsewhere.class);
        facts.add(
            event.subject(),
            AgencyFacts.Side.INSTITUTION,
            event.host(),
            event.centre(),
            event.code(),
            at);
      }
      case AgencyEvent.HandedOverFor.TYPE, AgencyEvent.HandedOverElsewhere.TYPE ->
          facts.handedOver(entry.subject(), at);
      default -> throw new IllegalStateException(entry.type());
    }
  }
}
