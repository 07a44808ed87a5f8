package org.sportel.outbound.figures;

import java.util.Set;
import org.sportel.outbound.model.OutboundEvent;
import org.sportel.outbound.model.RequestStage;
import org.sportel.platform.Entry;
import org.sportel.platform.Follower;
import org.sportel.platform.Json;
import org.springframework.stereotype.Component;

/** Keeps the facts about outbound requests up to date with the journal. */
@Component
final class RequestFollower implements Follower {
  private final RequestFacts facts;
  private final Json json;

  RequestFollower(RequestFacts facts, Json json) {
    this.facts = facts;
    this.json = json;
  }

  @Override
  public String name() {
    return "outbound.facts";
  }

  @Override
  public Set<String> types() {
    return Set.of(
        OutboundEvent.Sent.TYPE,
        OutboundEvent.Reminded.TYPE,
        OutboundEvent.Answered.TYPE,
        OutboundEvent.SilenceRecorded.TYPE,
        OutboundEvent.TakenBack.TYPE);
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
      case OutboundEvent.Sent.TYPE -> facts.sent(read(entry, OutboundEvent.Sent.class), at);
      case OutboundEvent.Reminded.TYPE -> facts.reminded(read(entry, OutboundEvent.Reminded.class));
      case OutboundEvent.Answered.TYPE ->
          facts.ended(
              read(entry, OutboundEvent.Answered.class).request(), RequestStage.ANSWERED, at);
      case OutboundEvent.SilenceRecorded.TYPE ->
          facts.ended(
              read(entry, OutboundEvent.SilenceRecorded.class).request(), RequestStage.SILENT, at);
      case OutboundEvent.TakenBack.TYPE ->
          facts.ended(
              read(entry, OutboundEvent.TakenBack.class).request(), RequestStage.TAKEN_BACK, at);
      default -> throw new IllegalStateException(entry.type());
    }
  }

  private <E extends OutboundEvent> E read(Entry entry, Class<E> type) {
    return json.read(entry.payload(), type);
  }
}
