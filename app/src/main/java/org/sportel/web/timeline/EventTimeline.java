package org.sportel.web.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.Actor;
import org.sportel.platform.Entry;
import org.sportel.platform.Journal;
import org.sportel.web.Texts;
import org.sportel.web.components.TimelineEntry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Tells what happened to a subject, each event in the words of its module. */
@Component
public final class EventTimeline {
  private final Journal journal;
  private final SingletonSupplier<Map<String, TimelineWords>> byType;

  EventTimeline(Journal journal, ObjectProvider<TimelineWords> words) {
    this.journal = journal;
    this.byType = SingletonSupplier.of(() -> byType(words));
  }

  private static Map<String, TimelineWords> byType(ObjectProvider<TimelineWords> words) {
    var known = new HashMap<String, TimelineWords>();
    words.forEach(
        one ->
            one.types()
                .forEach(
                    type -> {
                      if (known.put(type, one) != null) {
                        throw new IllegalStateException("Two modules have words for " + type);
                      }
                    }));
    return Map.copyOf(known);
  }

  /** What happened to a subject of the running transaction's tenant, the newest first. */
  public List<TimelineEntry> of(UUID subject) {
    return journal.of(subject).reversed().stream().flatMap(entry -> told(entry).stream()).toList();
  }

  private static String by(Entry entry) {
    var office = entry.actor().office();
    return Actor.ofProgram(office) ? "" : Texts.office(office);
  }

  /** One event in words; empty where no module has words for it. */
  public Optional<TimelineEntry> told(Entry entry) {
    return Optional.ofNullable(byType.obtain().get(entry.type()))
        .map(
            words ->
                new TimelineEntry(
                    words.title(entry), entry.happenedAt(), by(entry), words.detail(entry)));
  }
}
