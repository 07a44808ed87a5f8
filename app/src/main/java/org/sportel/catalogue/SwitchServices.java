package org.sportel.catalogue;

import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Switches a tenant's service on or off; running cases go on. */
@Component
public final class SwitchServices {
  private final VersionMoves moves;
  private final Authority authority;
  private final Journal journal;

  SwitchServices(VersionMoves moves, Authority authority, Journal journal) {
    this.moves = moves;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Switches inside the caller's transaction; the state it has already changes nothing.
   *
   * @throws CatalogueRefusal SERVICE_UNKNOWN when the tenant has no such service
   * @throws org.sportel.platform.NotAllowed without the power to design services or to administer
   */
  public void switchTo(ServiceCode code, boolean offered) {
    if (!authority.may(Power.ADMINISTER)) {
      authority.require(Power.DESIGN_SERVICES);
    }
    var stored =
        moves
            .inForce(code)
            .orElseThrow(() -> new CatalogueRefusal(CatalogueRefusal.Reason.SERVICE_UNKNOWN));
    if (stored.card().offered() == offered) {
      return;
    }
    moves.offer(stored, offered);
    journal.record(new CatalogueEvent.Switched(stored.service(), code.value(), offered));
  }
}
