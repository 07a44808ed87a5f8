package org.sportel.visits.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sportel.network.Tenants;
import org.sportel.platform.Entry;
import org.sportel.platform.Follower;
import org.sportel.visits.model.VisitEvents;
import org.springframework.stereotype.Component;

/** Keeps up to date with the journal why people came. */
@Component
final class CauseFollower implements Follower {
  private final VisitCauses causes;
  private final Tenants tenants;

  CauseFollower(VisitCauses causes, Tenants tenants) {
    this.causes = causes;
    this.tenants = tenants;
  }

  @Override
  public String name() {
    return "visits.causes";
  }

  @Override
  public Set<String> types() {
    return Set.of("visits.cause-noted");
  }

  @Override
  public boolean rebuilds() {
    return true;
  }

  @Override
  public void empty() {
    causes.empty();
  }

  @Override
  public void follow(Entry entry) {
    followAll(List.of(entry));
  }

  @Override
  public void followAll(List<Entry> entries) {
    causes.keep(entries.stream().flatMap(this::noted).toList());
  }

  private Stream<VisitCauses.Noted> noted(Entry entry) {
    var event = VisitEvents.CAUSE_NOTED.read(entry);
    var day = LocalDate.ofInstant(entry.happenedAt(), tenants.get(entry.tenant()).zone());
    var services = event.of().services().isEmpty() ? List.of("") : event.of().services();
    return services.stream()
        .map(
            service ->
                new VisitCauses.Noted(
                    entry.id(), service, event.of().centre(), day, event.cause()));
  }
}
