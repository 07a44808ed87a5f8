package org.sportel.casework.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.Tasks;
import org.sportel.register.RegisterSight;
import org.springframework.stereotype.Component;

/** Lets people read in the register what they may see of the cases. */
@Component
final class CaseSight implements RegisterSight {
  private final Sight sight;
  private final Cases cases;
  private final Tasks tasks;

  CaseSight(Sight sight, Cases cases, Tasks tasks) {
    this.sight = sight;
    this.cases = cases;
    this.tasks = tasks;
  }

  @Override
  public boolean all() {
    return sight.seen().all();
  }

  @Override
  public Set<UUID> among(Collection<UUID> subjects) {
    var units = sight.seen().units();
    var seen = new HashSet<>(cases.inUnits(subjects, units));
    seen.addAll(tasks.inUnits(subjects, units));
    return seen;
  }
}
