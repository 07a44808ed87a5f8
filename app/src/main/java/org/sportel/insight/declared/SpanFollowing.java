package org.sportel.insight.declared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.platform.Ids;
import org.springframework.stereotype.Component;

/**
 * Takes events into the spans of the pairs that indicators ask for. A pair that is new among them
 * is built from all events of before.
 */
@Component
final class SpanFollowing {
  private static final int SUBJECTS = 2_000;
  private static final Comparator<EventFact> BY_TIME =
      Comparator.comparing(EventFact::at).thenComparing(EventFact::id, Ids.ORDER);

  private final EventSpans spans;
  private final EventFacts facts;
  private final DeclaredIndicators indicators;

  SpanFollowing(EventSpans spans, EventFacts facts, DeclaredIndicators indicators) {
    this.spans = spans;
    this.facts = facts;
    this.indicators = indicators;
  }

  /** What was kept of subjects before, and what has come. */
  record News(Map<UUID, List<EventFact>> before, List<EventFact> come) {}

  /** Takes in what the rows of events have taken in, in the same transaction. */
  void take(News news) {
    var wanted = wanted();
    var kept = spans.kept();
    if (!wanted.keySet().containsAll(kept)) {
      var ended = new HashSet<>(kept);
      ended.removeAll(wanted.keySet());
      spans.end(ended);
    }
    spans.write(
        changed(news, wanted.values().stream().filter(p -> kept.contains(p.id())).toList()));
    var missing = wanted.values().stream().filter(pair -> !kept.contains(pair.id())).toList();
    if (!missing.isEmpty()) {
      build(missing);
      spans.begin(missing);
    }
  }

  private Map<UUID, EventPair> wanted() {
    var wanted = new LinkedHashMap<UUID, EventPair>();
    indicators.formulas().stream()
        .map(EventPair::of)
        .flatMap(Optional::stream)
        .forEach(pair -> wanted.put(pair.id(), pair));
    return wanted;
  }

  /** The spans that are others than before. */
  private static List<EventSpan> changed(News news, List<EventPair> pairs) {
    var changed = new ArrayList<EventSpan>();
    var come =
        news.come().stream()
            .collect(
                Collectors.groupingBy(EventFact::subject, LinkedHashMap::new, Collectors.toList()));
    come.forEach(
        (subject, added) -> {
          var before = ordered(news.before().getOrDefault(subject, List.of()), List.of());
          var after = ordered(before, added);
          for (var pair : touched(added, pairs)) {
            var span = EventSpan.of(pair, after);
            if (!span.equals(EventSpan.of(pair, before))) {
              span.ifPresent(changed::add);
            }
          }
        });
    return changed;
  }

  private static List<EventPair> touched(List<EventFact> added, List<EventPair> pairs) {
    return pairs.stream()
        .filter(pair -> added.stream().anyMatch(event -> pair.names(event.type())))
        .toList();
  }

  /** Each event once, in the order of time. */
  private static List<EventFact> ordered(List<EventFact> some, List<EventFact> others) {
    var each = new HashMap<UUID, EventFact>();
    others.forEach(event -> each.put(event.id(), event));
    some.forEach(event -> each.put(event.id(), event));
    return each.values().stream().sorted(BY_TIME).toList();
  }

  private void build(List<EventPair> pairs) {
    Set<String> types =
        pairs.stream().flatMap(EventPair::types).collect(Collectors.toUnmodifiableSet());
    var after = Optional.<UUID>empty();
    while (true) {
      var subjects = facts.subjects(after, SUBJECTS);
      if (subjects.isEmpty()) {
        return;
      }
      var built = new ArrayList<EventSpan>();
      facts
          .of(Set.copyOf(subjects), types)
          .forEach(
              (subject, events) -> {
                var all = ordered(events, List.of());
                pairs.forEach(pair -> EventSpan.of(pair, all).ifPresent(built::add));
              });
      spans.write(built);
      after = Optional.of(subjects.getLast());
    }
  }

  void empty() {
    spans.empty();
  }
}
