package org.sportel.casework.absence;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sportel.identity.AccountId;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Acting;
import org.springframework.stereotype.Component;

/** Who does whose tasks today. */
@Component
public final class Deputies {
  private final Absences absences;
  private final CurrentDay today;
  private final Acting acting;

  Deputies(Absences absences, CurrentDay today, Acting acting) {
    this.absences = absences;
    this.today = today;
    this.acting = acting;
  }

  /** The accounts whose tasks are the acting person's: their own and of those they represent. */
  public Set<UUID> hands() {
    var hands = new HashSet<>(absences.represented(me(), today.day()));
    hands.add(me());
    return hands;
  }

  /** The acting person's own account. */
  public UUID me() {
    return acting.now().id();
  }

  /** Whether the person is not away today. */
  public boolean isThere(AccountId person) {
    return absences.of(person, today.day()).isEmpty();
  }

  /**
   * The person themself, while away their deputy; empty when they are away without a deputy who is
   * there.
   */
  public Optional<AccountId> present(AccountId person) {
    var day = today.day();
    var away = absences.of(person, day);
    if (away.isEmpty()) {
      return Optional.of(person);
    }
    return away.flatMap(Absence::deputy).filter(this::isThere);
  }
}
