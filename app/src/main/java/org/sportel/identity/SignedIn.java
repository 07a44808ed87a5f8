package org.sportel.identity;

import java.util.Optional;
import org.sportel.network.Tenant;
import org.springframework.stereotype.Component;

/** The person who is signed in for the running request, with the tenant they chose. */
@Component
final class SignedIn {
  /** A person at their place, with what they may do there at this moment. */
  record Seat(Tenant tenant, Staff staff, Rights rights, boolean mustChange) {}

  private final ScopedValue<Seat> seat = ScopedValue.newInstance();

  Optional<Seat> seat() {
    return seat.isBound() ? Optional.of(seat.get()) : Optional.empty();
  }

  <T, X extends Throwable> T as(Seat here, ScopedValue.CallableOp<T, X> work) throws X {
    return ScopedValue.where(seat, here).call(work);
  }
}
