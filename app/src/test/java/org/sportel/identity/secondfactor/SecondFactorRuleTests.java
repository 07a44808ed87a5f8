package org.sportel.identity.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.identity.AccountId;
import org.sportel.identity.Assignment;
import org.sportel.identity.Duty;
import org.sportel.identity.Staff;

/** Whom a password alone does not let in. */
class SecondFactorRuleTests {
  private final Staff clerk = person(Duty.COUNTER);
  private final Staff auditor = person(Duty.AUDITOR);

  @Test
  void bindsThoseWhoReachFarAllOrNobody() {
    var required = new SecondFactorRule("required");
    assertThat(required.binds(auditor)).isTrue();
    assertThat(required.binds(clerk)).isFalse();
    assertThat(new SecondFactorRule(" Everybody ").binds(clerk)).isTrue();
    assertThat(new SecondFactorRule("offered").binds(auditor)).isFalse();
  }

  @Test
  void takesNoOtherWord() {
    assertThatThrownBy(() -> new SecondFactorRule("off"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Staff person(Duty duty) {
    var id = new AccountId(UUID.randomUUID());
    return new Staff(id, "name", "Office", true, true, Set.of(Assignment.everywhere(duty)));
  }
}
