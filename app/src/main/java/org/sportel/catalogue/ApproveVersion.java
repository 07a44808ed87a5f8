package org.sportel.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.CatalogueRefusal.Reason;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Approves or rejects, as the second person, a version that another one proposed. */
@Component
public final class ApproveVersion {
  private final VersionMoves moves;
  private final VersionCalendar calendar;
  private final VersionSteps steps;
  private final Authority authority;
  private final Acting acting;

  ApproveVersion(
      VersionMoves moves,
      VersionCalendar calendar,
      VersionSteps steps,
      Authority authority,
      Acting acting) {
    this.moves = moves;
    this.calendar = calendar;
    this.steps = steps;
    this.authority = authority;
    this.acting = acting;
  }

  /**
   * Approves inside the caller's transaction: the version comes into force at once, or on the day
   * that was proposed. Answers the state reached.
   *
   * @throws CatalogueRefusal SERVICE_UNKNOWN, VERSION_UNKNOWN, VERSION_MOVED when it is not
   *     proposed, SAME_PERSON, DAY_TAKEN, REASON_MISSING
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public VersionState approve(ServiceCode code, int number, String typed) {
    authority.require(Power.DESIGN_SERVICES);
    var reason = ChangeReason.of(typed);
    var version = moves.hold(code, number);
    return calendar.approve(version, proposed(version), reason);
  }

  /**
   * Gives a proposed version back to be tested further, inside the caller's transaction.
   *
   * @throws CatalogueRefusal SERVICE_UNKNOWN, VERSION_UNKNOWN, VERSION_MOVED when it is not
   *     proposed, SAME_PERSON, REASON_MISSING
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public void reject(ServiceCode code, int number, String typed) {
    authority.require(Power.DESIGN_SERVICES);
    var reason = ChangeReason.of(typed);
    var version = moves.hold(code, number);
    proposed(version);
    moves.move(version, new VersionState.InTest(), reason);
  }

  private Optional<LocalDate> proposed(Versions.Stored version) {
    if (!(version.state() instanceof VersionState.Proposed(var from))) {
      throw new CatalogueRefusal(Reason.VERSION_MOVED);
    }
    if (proposer(version.id()).equals(acting.now().id())) {
      throw new CatalogueRefusal(Reason.SAME_PERSON);
    }
    return from;
  }

  private UUID proposer(VersionId id) {
    return Objects.requireNonNull(steps.of(List.of(id.value())).get(id.value())).getLast().by();
  }
}
