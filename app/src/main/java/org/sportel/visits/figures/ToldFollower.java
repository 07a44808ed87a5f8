package org.sportel.visits.figures;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sportel.network.Tenants;
import org.sportel.platform.Entry;
import org.sportel.platform.Follower;
import org.sportel.visits.model.VisitEvents;
import org.springframework.stereotype.Component;

/** Keeps up to date with the journal whether people waited as long as they were told. */
@Component
final class ToldFollower implements Follower {
  private final ToldWaits waits;
  private final Tenants tenants;

  ToldFollower(ToldWaits waits, Tenants tenants) {
    this.waits = waits;
    this.tenants = tenants;
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
    followAll(List.of(entry));
  }

  /** A call ends the wait that was told before it, never one that is told later. */
  @Override
  public void followAll(List<Entry> entries) {
    var before = new LinkedHashMap<UUID, Duration>();
    var told = new LinkedHashMap<UUID, ToldWaits.Told>();
    var after = new LinkedHashMap<UUID, Duration>();
    for (var entry : entries) {
      if (entry.type().equals("visits.called")) {
        var event = VisitEvents.CALLED.read(entry);
        var calls = told.containsKey(event.of().ticket()) ? after : before;
        calls.putIfAbsent(event.of().ticket(), Duration.between(event.since(), entry.happenedAt()));
      } else {
        var event = VisitEvents.WAIT_TOLD.read(entry);
        told.putIfAbsent(
            event.of().ticket(), new ToldWaits.Told(event, entry.happenedAt(), day(entry)));
      }
    }
    waits.waited(before);
    waits.told(List.copyOf(told.values()));
    waits.waited(after);
  }

  private LocalDate day(Entry entry) {
    return LocalDate.ofInstant(entry.happenedAt(), tenants.get(entry.tenant()).zone());
  }
}
