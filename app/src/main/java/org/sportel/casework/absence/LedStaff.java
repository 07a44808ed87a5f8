package org.sportel.casework.absence;

import java.util.Set;
import org.sportel.identity.Staff;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Who has tasks, and whom of them the acting person leads or looks after. */
@Component
public final class LedStaff {
  /** Whoever has none of these has no tasks. */
  private static final Set<Power> WORKING =
      Set.of(Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER);

  private final Authority authority;

  LedStaff(Authority authority) {
    this.authority = authority;
  }

  /** Whether the person works on cases or at a counter. */
  public boolean works(Staff person) {
    return person.powers().stream().anyMatch(WORKING::contains);
  }

  /**
   * Whether the acting person administers the office, or heads a unit in which the person works.
   */
  public boolean has(Staff person) {
    var led = authority.places(Power.APPROVE_DECISIONS);
    return authority.may(Power.ADMINISTER)
        || person.duties().stream()
            .filter(duty -> duty.duty().powers().stream().anyMatch(WORKING::contains))
            .anyMatch(
                duty ->
                    led.all() || duty.unit().filter(unit -> led.covers(unit.value())).isPresent());
  }
}
