package org.sportel.agency.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.agency.model.AgencyDelegation.State;
import org.sportel.network.CentreId;
import org.sportel.platform.TenantId;
import org.sportel.standards.model.DeliveryKind;

class AgencyDelegationTests {
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
  private static final UUID CLERK = new UUID(0, 9);
  private static final CentreId CENTRE = new CentreId(new UUID(0, 3));

  @Test
  void holdsFromItsFirstDayToItsLastAndNeverOnceRevoked() {
    var made = delegation(Optional.empty());
    assertThat(made.on(FIRST.minusDays(1))).isEqualTo(State.PLANNED);
    assertThat(made.on(FIRST)).isEqualTo(State.IN_FORCE);
    assertThat(made.on(FIRST.plusDays(10))).isEqualTo(State.IN_FORCE);
    assertThat(made.on(FIRST.plusDays(11))).isEqualTo(State.ENDED);
    assertThat(delegation(Optional.of(Instant.EPOCH)).on(FIRST)).isEqualTo(State.REVOKED);
  }

  @Test
  void takesApplicationsOnlyForWhatGoesSoFar() {
    var made = delegation(Optional.empty());
    assertThat(made.takes("A-1")).isTrue();
    assertThat(made.takes("A-2")).isFalse();
    assertThat(made.takes("A-3")).isFalse();
  }

  @Test
  void letsOnlyNamedClerksOfItsCentre() {
    var made = delegation(Optional.empty());
    assertThat(made.lets(CLERK)).isTrue();
    assertThat(made.lets(new UUID(0, 8))).isFalse();
    assertThat(made.holdsIn(Optional.of(CENTRE))).isTrue();
    assertThat(made.holdsIn(Optional.empty())).isFalse();
    assertThat(made.holdsIn(Optional.of(new CentreId(CLERK)))).isFalse();
  }

  private static AgencyDelegation delegation(Optional<Instant> revoked) {
    return new AgencyDelegation(
        new DelegationId(new UUID(0, 1)),
        new TenantId(8),
        new TenantId(7),
        new AgencyDelegation.Where(Optional.of(CENTRE), WhoTakes.NAMED_CLERKS, Set.of(CLERK)),
        Map.of("A-1", DeliveryKind.RECEPTION, "A-2", DeliveryKind.INFORMATION),
        new AgencyDelegation.Term(FIRST, Optional.of(FIRST.plusDays(10))),
        "Agreement no. 1",
        Instant.EPOCH,
        revoked);
  }
}
