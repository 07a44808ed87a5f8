package org.sportel.unified;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.TenantId;

/**
 * What a municipality made of an edition.
 *
 * @param number the edition's
 * @param ownNumber the municipality's own version that came of it
 * @param kept fields in which it keeps its own
 * @param reason empty while it is open
 */
public record Adoption(
    TenantId municipality,
    ServiceCode code,
    TenantId operator,
    int number,
    State state,
    Optional<Integer> ownNumber,
    List<String> kept,
    String reason,
    String office,
    Instant openedAt,
    Optional<Instant> doneAt) {
  /** Copies the fields. */
  public Adoption {
    kept = List.copyOf(kept);
  }

  /** How far it is. */
  public enum State {
    /** Waits for the municipality. */
    OPEN,
    /** Taken over as it is. */
    ADOPTED,
    /** Taken over with own values in some fields. */
    DEVIATED,
    /** Not taken over. */
    DISMISSED
  }

  /** Whether the municipality took it over. */
  public boolean taken() {
    return state == State.ADOPTED || state == State.DEVIATED;
  }
}
