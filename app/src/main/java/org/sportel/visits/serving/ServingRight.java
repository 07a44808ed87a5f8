package org.sportel.visits.serving;

import java.util.UUID;
import java.util.stream.Stream;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.Centres;
import org.sportel.network.Counter;
import org.sportel.network.UnitId;
import org.sportel.platform.Authority;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/**
 * Who may receive people in a centre and see who is expected there: whoever serves at counters of
 * the unit that has the centre, or of a unit that works at one of its counters. A centre without a
 * unit is served by whoever serves anywhere.
 */
@Component
public final class ServingRight {
  private final Authority authority;
  private final Centres centres;

  ServingRight(Authority authority, Centres centres) {
    this.authority = authority;
    this.centres = centres;
  }

  /**
   * Refuses who does not serve in this centre; in a transaction.
   *
   * @throws NotAllowed without the power to serve at a counter there
   * @throws org.sportel.network.NetworkRefusal CENTRE_UNKNOWN
   */
  public Centre require(CentreId id) {
    authority.require(Power.SERVE_COUNTER);
    var centre = centres.get(id);
    if (!in(centre)) {
      throw new NotAllowed();
    }
    return centre;
  }

  /**
   * Refuses who may not sit at this counter.
   *
   * @throws NotAllowed without the power to serve in the unit that works there or, where none does
   *     alone, in the centre's
   */
  public void require(Centre centre, Counter counter) {
    if (!at(centre, counter)) {
      throw new NotAllowed();
    }
  }

  /** Whether the acting person serves in this centre. */
  public boolean in(Centre centre) {
    var served = authority.places(Power.SERVE_COUNTER);
    return served.all()
        || !served.none() && centre.unit().isEmpty()
        || Stream.concat(
                centre.unit().stream(), centre.counters().stream().flatMap(c -> c.unit().stream()))
            .anyMatch(unit -> served.covers(unit.value()));
  }

  /** Whether the acting person may sit at a counter: its own unit says so, else its centre's. */
  public boolean at(Centre centre, Counter counter) {
    var served = authority.places(Power.SERVE_COUNTER);
    return counter
        .unit()
        .or(centre::unit)
        .map(UnitId::value)
        .map((UUID unit) -> served.covers(unit))
        .orElseGet(() -> !served.none());
  }
}
