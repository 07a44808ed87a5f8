package org.sportel.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.CatalogueRefusal.Reason;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/**
 * Proposes a version in test for publishing. Where the tenant asks for no second person it comes
 * into force at once or is planned for its day.
 */
@Component
public final class ProposeVersion {
  private final VersionMoves moves;
  private final VersionCalendar calendar;
  private final VersionSteps steps;
  private final Authority authority;

  ProposeVersion(
      VersionMoves moves, VersionCalendar calendar, VersionSteps steps, Authority authority) {
    this.moves = moves;
    this.calendar = calendar;
    this.steps = steps;
    this.authority = authority;
  }

  /**
   * Proposes inside the caller's transaction; answers the state reached.
   *
   * @param from the first day on which it is to be in force; empty is at once
   * @throws CatalogueRefusal SERVICE_UNKNOWN, VERSION_UNKNOWN, VERSION_MOVED when it is not in
   *     test, DAY_PAST, DAY_FAR, DAY_TAKEN, REASON_MISSING
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public VersionState propose(
      ServiceCode code, int number, Optional<LocalDate> from, String typed) {
    authority.require(Power.DESIGN_SERVICES);
    var reason = ChangeReason.of(typed);
    var day = calendar.ahead(from);
    var version = moves.hold(code, number);
    if (!(version.state() instanceof VersionState.InTest)) {
      throw new CatalogueRefusal(Reason.VERSION_MOVED);
    }
    if (!steps.twoPersons()) {
      return calendar.approve(version, day, reason);
    }
    var proposed = new VersionState.Proposed(day);
    moves.move(version, proposed, reason);
    return proposed;
  }
}
