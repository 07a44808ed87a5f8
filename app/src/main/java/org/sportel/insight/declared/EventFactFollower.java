package org.sportel.insight.declared;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sportel.platform.Entry;
import org.sportel.platform.Follower;
import org.springframework.stereotype.Component;

/** Builds the rows of events and their spans from the journal. */
@Component
final class EventFactFollower implements Follower {
  private final EventKinds kinds;
  private final Set<String> types;
  private final EventFacts facts;
  private final SpanFollowing spans;

  EventFactFollower(EventKinds kinds, EventFacts facts, SpanFollowing spans) {
    this.kinds = kinds;
    this.types =
        Stream.of(
                kinds.all(),
                OfVisits.TOLD_BY,
                OfCases.TOLD_BY,
                List.of(OfRatings.EXPLAINED, IndicatorSaved.TYPE))
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());
    this.facts = facts;
    this.spans = spans;
  }

  @Override
  public String name() {
    return "insight-events";
  }

  @Override
  public Set<String> types() {
    return types;
  }

  @Override
  public boolean rebuilds() {
    return true;
  }

  /** Since the second, the numbers that events carry are kept. */
  @Override
  public int edition() {
    return 2;
  }

  @Override
  public void empty() {
    facts.empty();
    spans.empty();
  }

  @Override
  public void follow(Entry entry) {
    followAll(List.of(entry));
  }

  @Override
  public void followAll(List<Entry> entries) {
    spans.take(
        facts.keep(
            entries.stream().flatMap(entry -> EventFact.of(entry, kinds).stream()).toList()));
  }
}
