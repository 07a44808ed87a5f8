package org.sportel.casework.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.Tasks;
import org.sportel.platform.LocalText;
import org.sportel.register.EntryAccess;
import org.springframework.stereotype.Component;

/** Lets people read in the register what they may see of the cases. */
@Component
final class CaseEntryAccess implements EntryAccess {
  private final CaseAccess access;
  private final Cases cases;
  private final Tasks tasks;

  CaseEntryAccess(CaseAccess access, Cases cases, Tasks tasks) {
    this.access = access;
    this.cases = cases;
    this.tasks = tasks;
  }

  @Override
  public boolean all() {
    return access.seen().all();
  }

  @Override
  public Set<UUID> among(Collection<UUID> subjects) {
    var units = access.seen().units();
    var seen = new HashSet<>(cases.inUnits(subjects, units));
    seen.addAll(tasks.inUnits(subjects, units));
    return seen;
  }

  @Override
  public Map<UUID, LocalText> services(Collection<UUID> subjects) {
    return cases.titles(subjects);
  }
}
