package org.sportel.outbound;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.model.FormKey;
import org.sportel.outbound.model.OutboundRequest;
import org.sportel.platform.TenantId;

/**
 * What somebody wants to ask of another body.
 *
 * @param waits whether the case stands until the answer
 * @param form the showing of the form it came with: it is sent once
 */
public record NewRequest(
    Addressee addressee, OutboundRequest.Asked asked, LocalDate due, boolean waits, FormKey form) {

  /** Whom it goes to: a body of the address book, or an institution of the network. */
  public record Addressee(Optional<UUID> body, Optional<TenantId> institution) {
    /** A body of the address book. */
    public static Addressee body(UUID id) {
      return new Addressee(Optional.of(id), Optional.empty());
    }

    /** An institution of the network, which comes into the address book where it is not yet. */
    public static Addressee institution(TenantId id) {
      return new Addressee(Optional.empty(), Optional.of(id));
    }
  }
}
