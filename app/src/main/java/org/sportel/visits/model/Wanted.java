package org.sportel.visits.model;

import java.util.Optional;
import java.util.UUID;
import org.sportel.network.CounterId;

/** To which counter or person a ticket was transferred; mostly to none. */
public record Wanted(Optional<CounterId> counter, Optional<UUID> account) {
  private static final Wanted ANY = new Wanted(Optional.empty(), Optional.empty());

  /** Anybody who serves the queue. */
  public static Wanted any() {
    return ANY;
  }

  /** One counter alone. */
  public static Wanted at(CounterId counter) {
    return new Wanted(Optional.of(counter), Optional.empty());
  }

  /** One person alone, wherever they sit. */
  public static Wanted by(UUID account) {
    return new Wanted(Optional.empty(), Optional.of(account));
  }

  /** Whether it is for somebody in particular. */
  public boolean named() {
    return counter.isPresent() || account.isPresent();
  }

  /** Whether whoever sits there may call it. */
  public boolean meets(Seat seat) {
    return counter.filter(c -> !c.equals(seat.counter())).isEmpty()
        && account.filter(a -> !a.equals(seat.account())).isEmpty();
  }
}
