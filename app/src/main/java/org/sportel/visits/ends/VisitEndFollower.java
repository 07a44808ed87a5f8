package org.sportel.visits.ends;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sportel.network.Tenants;
import org.sportel.platform.Entry;
import org.sportel.platform.Follower;
import org.sportel.platform.Json;
import org.sportel.visits.model.VisitEvent;
import org.springframework.stereotype.Component;

/** Keeps up to date with the journal what came of visits. */
@Component
final class VisitEndFollower implements Follower {
  private static final String FINISHED = "visits.finished";
  private static final String ADVISED = "visits.consultation-noted";

  private final VisitEnds ends;
  private final List<TellsVisitEnds> others;
  private final Tenants tenants;
  private final Json json;

  VisitEndFollower(VisitEnds ends, List<TellsVisitEnds> others, Tenants tenants, Json json) {
    this.ends = ends;
    this.others = List.copyOf(others);
    this.tenants = tenants;
    this.json = json;
  }

  @Override
  public String name() {
    return "visits.ends";
  }

  @Override
  public Set<String> types() {
    var types = new HashSet<>(Set.of(FINISHED, ADVISED));
    others.forEach(one -> types.addAll(one.types()));
    return Set.copyOf(types);
  }

  @Override
  public boolean rebuilds() {
    return true;
  }

  @Override
  public void empty() {
    ends.empty();
  }

  @Override
  public void follow(Entry entry) {
    switch (entry.type()) {
      case FINISHED -> {
        var event = json.read(entry.payload(), VisitEvent.Finished.class);
        var day = LocalDate.ofInstant(entry.happenedAt(), tenants.get(entry.tenant()).zone());
        ends.served(event.subject(), event.of(), day);
      }
      case ADVISED ->
          json.read(entry.payload(), VisitEvent.ConsultationNoted.class)
              .visit()
              .ifPresent(visit -> ends.keep(visit, VisitEnd.CONSULTATION));
      default ->
          others.stream()
              .filter(one -> one.types().contains(entry.type()))
              .flatMap(one -> one.read(entry).stream())
              .forEach(told -> ends.keep(told.visit(), told.end()));
    }
  }
}
