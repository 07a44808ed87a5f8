package org.sportel.insight.declared;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sportel.platform.Entry;
import org.sportel.platform.Follower;
import org.springframework.stereotype.Component;

/** Builds the rows of events from the journal. */
@Component
final class EventFactFollower implements Follower {
  private static final Set<String> TYPES =
      Stream.of(EventKinds.ALL, OfVisits.TOLD_BY, List.of(OfRatings.EXPLAINED))
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());

  private final EventFacts facts;

  EventFactFollower(EventFacts facts) {
    this.facts = facts;
  }

  @Override
  public String name() {
    return "insight-events";
  }

  @Override
  public Set<String> types() {
    return TYPES;
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
    followAll(List.of(entry));
  }

  @Override
  public void followAll(List<Entry> entries) {
    facts.keep(entries.stream().flatMap(entry -> EventFact.of(entry).stream()).toList());
  }
}
