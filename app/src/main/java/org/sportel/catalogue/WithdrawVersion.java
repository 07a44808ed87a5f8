package org.sportel.catalogue;

import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Takes a version back that is in test, proposed or planned. */
@Component
public final class WithdrawVersion {
  private final VersionMoves moves;
  private final Authority authority;

  WithdrawVersion(VersionMoves moves, Authority authority) {
    this.moves = moves;
    this.authority = authority;
  }

  /**
   * Withdraws inside the caller's transaction; the version stays in the history.
   *
   * @throws CatalogueRefusal SERVICE_UNKNOWN, VERSION_UNKNOWN, VERSION_MOVED when it was ever in
   *     force or is withdrawn already, REASON_MISSING
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public void withdraw(ServiceCode code, int number, String typed) {
    authority.require(Power.DESIGN_SERVICES);
    var reason = ChangeReason.of(typed);
    var version = moves.hold(code, number);
    if (!version.state().ahead()) {
      throw new CatalogueRefusal(CatalogueRefusal.Reason.VERSION_MOVED);
    }
    moves.move(version, new VersionState.Withdrawn(), reason);
  }
}
