package org.sportel.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.CatalogueRefusal.Reason;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.LocalText;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/**
 * Ends a service from a day: it can no longer be begun, its page says since when and where to turn,
 * and running cases go on to their end.
 */
@Component
public final class RetireFromCatalogue {
  private final VersionMoves moves;
  private final VersionCalendar calendar;
  private final VersionSteps steps;
  private final Authority authority;
  private final Journal journal;

  RetireFromCatalogue(
      VersionMoves moves,
      VersionCalendar calendar,
      VersionSteps steps,
      Authority authority,
      Journal journal) {
    this.moves = moves;
    this.calendar = calendar;
    this.steps = steps;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Retires inside the caller's transaction; a day already planned is replaced.
   *
   * @param from the first day without the service; empty is at once
   * @param turnTo where people turn from then on
   * @throws CatalogueRefusal SERVICE_UNKNOWN when no version is in force, DAY_PAST, DAY_FAR,
   *     REASON_MISSING
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public void retire(
      ServiceCode code, Optional<LocalDate> from, String typed, Optional<LocalText> turnTo) {
    authority.require(Power.DESIGN_SERVICES);
    var reason = ChangeReason.of(typed);
    var later = calendar.ahead(from);
    var version = inForce(code);
    var end = new Retirement(later.orElseGet(calendar::today), reason, turnTo, later.isEmpty());
    if (end.done()) {
      moves.end(version, end);
    } else {
      moves.planEnd(version, end);
      calendar.wake(version.service(), end.from());
    }
  }

  /**
   * Takes a planned end back inside the caller's transaction.
   *
   * @throws CatalogueRefusal SERVICE_UNKNOWN when no version is in force
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public void keep(ServiceCode code) {
    authority.require(Power.DESIGN_SERVICES);
    var version = inForce(code);
    if (steps.retirement(version.service()).isPresent()) {
      steps.keep(version.service());
      journal.record(new CatalogueEvent.Kept(version.service(), code.value()));
    }
  }

  private Versions.Stored inForce(ServiceCode code) {
    var seen = moves.inForce(code).orElseThrow(RetireFromCatalogue::unknown);
    moves.hold(seen.service());
    return moves.inForce(code).orElseThrow(RetireFromCatalogue::unknown);
  }

  private static CatalogueRefusal unknown() {
    return new CatalogueRefusal(Reason.SERVICE_UNKNOWN);
  }
}
