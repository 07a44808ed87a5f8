package org.sportel.agency;

import java.util.function.Supplier;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Tenant;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.springframework.stereotype.Component;

/** Lets a clerk work in an institution's tenant in their own name, as its guest without power. */
@Component
public final class AsGuest {
  private final CurrentTenant current;
  private final Acting acting;

  AsGuest(CurrentTenant current, Acting acting) {
    this.current = current;
    this.acting = acting;
  }

  /** Runs work for the institution; its journal names the municipality beside the office. */
  public <T> T in(Tenant institution, Supplier<T> work) {
    var clerk = acting.now();
    var office = current.get().slug() + ": " + clerk.office();
    var guest = new Actor(Actor.Kind.GUEST, clerk.id(), office);
    return current.within(institution, () -> acting.as(guest, work));
  }
}
