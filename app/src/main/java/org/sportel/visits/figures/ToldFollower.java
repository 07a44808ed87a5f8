package org.sportel.visits.figures;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.sportel.network.Tenants;
import org.sportel.platform.Entry;
import org.sportel.platform.Follower;
import org.sportel.platform.Json;
import org.sportel.visits.model.VisitEvent;
import org.springframework.stereotype.Component;

/** Keeps up to date with the journal whether people waited as long as they were told. */
@Component
final class ToldFollower implements Follower {
  private final ToldWaits waits;
  private final Tenants tenants;
  private final Json json;

  ToldFollower(ToldWaits waits, Tenants tenants, Json json) {
    this.waits = waits;
    this.tenants = tenants;
    this.json = json;
  }

  @Override
  public String name() {
    return "visits.told-waits";
  }

  @Override
  public Set<String> types() {
    return Set.of("visits.wait-told", "visits.called");
  }

  @Override
  public boolean rebuilds() {
    return true;
  }

  @Override
  public void empty() {
    waits.empty();
  }

  @Override
  public void follow(Entry entry) {
    if (entry.type().equals("visits.called")) {
      var event = json.read(entry.payload(), VisitEvent.Called.class);
      var waited = Duration.between(event.since(), entry.happenedAt());
      waits.waited(event.of().ticket(), waited);
    } else {
      var event = json.read(entry.payload(), VisitEvent.WaitTold.class);
      var day = LocalDate.ofInstant(entry.happenedAt(), tenants.get(entry.tenant()).zone());
      waits.told(event, entry.happenedAt(), day);
    }
  }
}
