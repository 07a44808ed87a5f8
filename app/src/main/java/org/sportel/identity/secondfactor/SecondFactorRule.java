package org.sportel.identity.secondfactor;

import org.sportel.identity.Staff;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Says who must have a second factor: administrators, auditors and operators of the network, unless
 * {@code SPORTEL_SECOND_FACTOR=offered}, as in a demo; all staff where it is {@code everybody}. Who
 * must not may have one.
 */
@Component
public final class SecondFactorRule {
  private final Mode mode;

  SecondFactorRule(
      @Value("${sportel.second-factor:#{'${sportel.mode:run}' == 'demo' ? 'offered' : 'required'}}")
          String mode) {
    this.mode = Mode.valueOf(mode.strip().toUpperCase(java.util.Locale.ROOT));
  }

  private enum Mode {
    EVERYBODY,
    REQUIRED,
    OFFERED
  }

  /** Whether the person may do nothing before a second factor is set up. */
  public boolean binds(Staff staff) {
    return switch (mode) {
      case EVERYBODY -> true;
      case REQUIRED -> staff.duties().stream().anyMatch(held -> held.duty().secondFactor());
      case OFFERED -> false;
    };
  }
}
