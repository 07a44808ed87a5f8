package org.sportel.visits.ends;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sportel.network.Tenants;
import org.sportel.platform.Entry;
import org.sportel.platform.Follower;
import org.sportel.visits.model.VisitEvents;
import org.springframework.stereotype.Component;

/** Keeps up to date with the journal what came of visits. */
@Component
final class VisitEndFollower implements Follower {
  private static final String FINISHED = "visits.finished";
  private static final String ADVISED = "visits.consultation-noted";

  private final VisitEnds ends;
  private final List<TellsVisitEnds> others;
  private final Tenants tenants;

  VisitEndFollower(VisitEnds ends, List<TellsVisitEnds> others, Tenants tenants) {
    this.ends = ends;
    this.others = List.copyOf(others);
    this.tenants = tenants;
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
    followAll(List.of(entry));
  }

  @Override
  public void followAll(List<Entry> entries) {
    ends.served(
        entries.stream().filter(entry -> entry.type().equals(FINISHED)).map(this::served).toList());
    ends.keep(
        entries.stream()
            .filter(entry -> !entry.type().equals(FINISHED))
            .flatMap(this::told)
            .toList());
  }

  private VisitEnds.Served served(Entry entry) {
    var event = VisitEvents.FINISHED.read(entry);
    var day = LocalDate.ofInstant(entry.happenedAt(), tenants.get(entry.tenant()).zone());
    return new VisitEnds.Served(event.subject(), event.of(), day);
  }

  private Stream<TellsVisitEnds.Told> told(Entry entry) {
    if (entry.type().equals(ADVISED)) {
      return VisitEvents.CONSULTATION_NOTED.read(entry).visit().stream()
          .map(visit -> new TellsVisitEnds.Told(visit, VisitEnd.CONSULTATION));
    }
    return others.stream()
        .filter(one -> one.types().contains(entry.type()))
        .flatMap(one -> one.read(entry).stream());
  }
}
