package org.sportel.outbound.figures;

import java.util.Set;
import java.util.UUID;
import org.sportel.outbound.model.OutboundEvent;
import org.sportel.outbound.model.RequestStage;
import org.sportel.platform.Entry;
import org.sportel.platform.Follower;
import org.sportel.platform.events.EventReactions;
import org.springframework.stereotype.Component;

/** Keeps the facts about outbound requests up to date with the journal. */
@Component
final class RequestFollower implements Follower {
  private final RequestFacts facts;
  private final EventReactions reactions;

  RequestFollower(RequestFacts facts) {
    this.facts = facts;
    this.reactions =
        EventReactions.none()
            .on(OutboundEvent.SENT, (entry, event) -> facts.sent(event, entry.happenedAt()))
            .on(OutboundEvent.REMINDED, (entry, event) -> facts.reminded(event))
            .on(
                OutboundEvent.ANSWERED,
                (entry, event) -> ended(entry, event.request(), RequestStage.ANSWERED))
            .on(
                OutboundEvent.SILENCE_RECORDED,
                (entry, event) -> ended(entry, event.request(), RequestStage.SILENT))
            .on(
                OutboundEvent.TAKEN_BACK,
                (entry, event) -> ended(entry, event.request(), RequestStage.TAKEN_BACK));
  }

  @Override
  public String name() {
    return "outbound.facts";
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

  private void ended(Entry entry, UUID request, RequestStage stage) {
    facts.ended(request, stage, entry.happenedAt());
  }
}
