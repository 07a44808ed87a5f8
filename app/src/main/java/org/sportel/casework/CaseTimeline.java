package org.sportel.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sportel.casework.model.CaseId;
import org.sportel.platform.Entry;
import org.sportel.platform.Journal;
import org.sportel.platform.Origin;
import org.sportel.web.components.TimelineEntry;
import org.sportel.web.timeline.EventTimeline;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What happened in a case, out of the journal. */
@Component
public final class CaseTimeline {
  private final Journal journal;
  private final EventTimeline words;

  CaseTimeline(Journal journal, EventTimeline words) {
    this.words = words;
    this.journal = journal;
  }

  /**
   * Everything that happened, the oldest first; also for the imported history of a former system.
   */
  public List<Happening> of(CaseId id) {
    return journal.of(id.value()).stream().map(this::happening).toList();
  }

  private Happening happening(Entry entry) {
    return new Happening(
        entry.type(),
        entry.happenedAt(),
        entry.actor().office(),
        entry.origin(),
        entry.payload(),
        words.told(entry));
  }

  /**
   * One thing that happened.
   *
   * @param type the event's stable name
   * @param office who did it
   * @param payload the event's ids, codes and dates
   * @param told the words of another module whose event it is
   */
  public record Happening(
      String type,
      Instant at,
      String office,
      Origin origin,
      JsonNode payload,
      Optional<TimelineEntry> told) {}
}
