package org.sportel.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.CatalogueRefusal.Reason;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.Acting;
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
  private final Acting acting;

  RetireFromCatalogue(
      VersionMoves moves,
      VersionCalendar calendar,
      VersionSteps steps,
      Authority authority,
      Journal journal,
      Acting acting) {
    this.moves = moves;
    this.calendar = calendar;
    this.steps = steps;
    this.authority = authority;
    this.journal = journal;
    this.acting = acting;
  }

  /**
   * Retires inside the caller's transaction; a day already planned is replaced. Where two persons
   * publish, the end is only proposed and waits for {@link #approve}.
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
    var proposer = steps.twoPersons() ? Optional.of(acting.now().id()) : Optional.<UUID>empty();
    var end = new Retirement(later.orElseGet(calendar::today), reason, turnTo, false, proposer);
    if (proposer.isPresent()) {
      moves.proposeEnd(version, end);
    } else {
      come(version, end);
    }
  }

  /**
   * Approves, as the second person, an end that another one proposed, inside the caller's
   * transaction; a day that has passed meanwhile is at once.
   *
   * @throws CatalogueRefusal SERVICE_UNKNOWN when no version is in force, VERSION_MOVED when no end
   *     is proposed, SAME_PERSON
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public void approve(ServiceCode code) {
    authority.require(Power.DESIGN_SERVICES);
    var version = inForce(code);
    var end =
        steps
            .retirement(version.service())
            .filter(planned -> planned.proposer().isPresent())
            .orElseThrow(() -> new CatalogueRefusal(Reason.VERSION_MOVED));
    if (end.proposer().filter(acting.now().id()::equals).isPresent()) {
      throw new CatalogueRefusal(Reason.SAME_PERSON);
    }
    come(version, end.approved());
  }

  private void come(Versions.Stored version, Retirement end) {
    if (end.from().isAfter(calendar.today())) {
      moves.planEnd(version, end);
      calendar.wake(version.service(), end.from());
    } else {
      moves.end(version, end);
    }
  }

  /**
   * Takes a planned or proposed end back inside the caller's transaction.
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
