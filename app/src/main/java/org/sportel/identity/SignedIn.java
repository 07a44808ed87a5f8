package org.sportel.identity;

import java.util.Optional;
import org.sportel.network.Tenant;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** The person who is signed in for the running request, with the tenant they chose. */
@Component
public final class SignedIn {
  /** A person at their place, with what they may do there at this moment. */
  public static final class Seat {
    private final Tenant tenant;
    private final Staff staff;
    private final Rights rights;

    Seat(Tenant tenant, Staff staff, Rights rights) {
      this.tenant = tenant;
      this.staff = staff;
      this.rights = rights;
    }

    /** Where they act. */
    public Tenant tenant() {
      return tenant;
    }

    /** Who they are there. */
    public Staff staff() {
      return staff;
    }

    Places places(Power power) {
      return rights.in(power);
    }
  }

  private final ScopedValue<Seat> seat = ScopedValue.newInstance();

  SignedIn() {}

  /** The seat of the running request; empty where nobody is signed in. */
  public Optional<Seat> seat() {
    return seat.isBound() ? Optional.of(seat.get()) : Optional.empty();
  }

  /** Runs work for a seated person. */
  public <T, X extends Throwable> T as(Seat here, ScopedValue.CallableOp<T, X> work) throws X {
    return ScopedValue.where(seat, here).call(work);
  }
}
