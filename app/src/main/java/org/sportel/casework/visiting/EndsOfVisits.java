package org.sportel.casework.visiting;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.VisitPurpose;
import org.sportel.platform.Entry;
import org.sportel.platform.Json;
import org.sportel.visits.ends.TellsVisitEnds;
import org.sportel.visits.ends.VisitEnd;
import org.springframework.stereotype.Component;

/** Tells the waiting room what came of visits: the journal says for what a case took one. */
@Component
final class EndsOfVisits implements TellsVisitEnds {
  private static final String VISITED = "casework.visited";
  private static final String MORE = "casework.visit-became";

  private final Json json;

  EndsOfVisits(Json json) {
    this.json = json;
  }

  @Override
  public Set<String> types() {
    return Set.of(VISITED, MORE);
  }

  @Override
  public Optional<Told> read(Entry entry) {
    if (entry.type().equals(VISITED)) {
      var event = json.read(entry.payload(), CaseEvent.Visited.class);
      return told(event.visit(), event.purpose());
    }
    var event = json.read(entry.payload(), CaseEvent.VisitBecame.class);
    return told(event.visit(), event.purpose());
  }

  private static Optional<Told> told(UUID visit, VisitPurpose purpose) {
    return end(purpose).map(end -> new Told(visit, end));
  }

  private static Optional<VisitEnd> end(VisitPurpose purpose) {
    return switch (purpose) {
      case TAKEN -> Optional.of(VisitEnd.APPLICATION);
      case CORRECTED -> Optional.of(VisitEnd.ANSWER);
      case HANDED_OVER -> Optional.of(VisitEnd.HAND_OVER);
      case ADVISED -> Optional.of(VisitEnd.CONSULTATION);
      case ASKED -> Optional.empty();
    };
  }
}
