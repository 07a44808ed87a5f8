package org.sportel.problems.figures;

import java.util.Set;
import org.sportel.platform.Entry;
import org.sportel.platform.Follower;
import org.sportel.platform.Json;
import org.sportel.problems.model.ProblemEvent;
import org.springframework.stereotype.Component;

/** Keeps the facts about problems up to date with the journal. */
@Component
final class ProblemFollower implements Follower {
  private final ProblemFacts facts;
  private final Json json;

  ProblemFollower(ProblemFacts facts, Json json) {
    this.facts = facts;
    this.json = json;
  }

  @Override
  public String name() {
    return "problems.facts";
  }

  @Override
  public Set<String> types() {
    return Set.of("problems.reported", "problems.recategorised", "problems.closed");
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
    switch (entry.type()) {
      case "problems.reported" ->
          facts.reported(read(entry, ProblemEvent.Reported.class), entry.happenedAt());
      case "problems.recategorised" -> {
        var event = read(entry, ProblemEvent.Recategorised.class);
        facts.recategorised(event.subject(), event.to());
      }
      case "problems.closed" ->
          facts.closed(read(entry, ProblemEvent.Closed.class), entry.happenedAt());
      default -> throw new IllegalStateException(entry.type());
    }
  }

  private <E extends ProblemEvent> E read(Entry entry, Class<E> type) {
    return json.read(entry.payload(), type);
  }
}
