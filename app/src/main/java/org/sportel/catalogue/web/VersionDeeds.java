package org.sportel.catalogue.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.catalogue.ApproveVersion;
import org.sportel.catalogue.ProposeVersion;
import org.sportel.catalogue.ServiceVersion;
import org.sportel.catalogue.VersionState;
import org.sportel.catalogue.WithdrawVersion;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.CatalogueRefusal.Reason;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.design.DesignCard;
import org.sportel.platform.Refused;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Component;

/** What a person can do with a version. */
@Component
final class VersionDeeds {
  private final ProposeVersion propose;
  private final ApproveVersion approve;
  private final WithdrawVersion withdraw;
  private final DesignCard design;

  VersionDeeds(
      ProposeVersion propose, ApproveVersion approve, WithdrawVersion withdraw, DesignCard design) {
    this.propose = propose;
    this.approve = approve;
    this.withdraw = withdraw;
    this.design = design;
  }

  /** A deed. */
  enum Deed {
    /** Propose it, or publish where nobody else must approve. */
    PROPOSE,
    /** Approve what another person proposed. */
    APPROVE,
    /** Give it back to be tested further. */
    REJECT,
    /** Take it back for good. */
    WITHDRAW,
    /** Begin a draft from it. */
    BEGIN
  }

  /** What this person can do with a version now. */
  static List<Deed> possible(ServiceVersion version, UUID person, boolean drafted) {
    var deeds = new ArrayList<Deed>();
    switch (version.state()) {
      case VersionState.InTest _ -> {
        deeds.add(Deed.PROPOSE);
        deeds.add(Deed.WITHDRAW);
      }
      case VersionState.Proposed _ -> {
        if (!version.steps().getLast().by().equals(person)) {
          deeds.add(Deed.APPROVE);
          deeds.add(Deed.REJECT);
        }
        deeds.add(Deed.WITHDRAW);
      }
      case VersionState.Planned _ -> deeds.add(Deed.WITHDRAW);
      case VersionState.InForce _, VersionState.Retired _, VersionState.Withdrawn _ -> {}
    }
    if (!drafted) {
      deeds.add(Deed.BEGIN);
    }
    return deeds;
  }

  /** Does it inside the caller's transaction. */
  void carryOut(Deed deed, ServiceCode code, int number, VersionPage.Typed typed) {
    switch (deed) {
      case PROPOSE -> propose.propose(code, number, day(typed.from()), typed.reason());
      case APPROVE -> approve.approve(code, number, typed.reason());
      case REJECT -> approve.reject(code, number, typed.reason());
      case WITHDRAW -> withdraw.withdraw(code, number, typed.reason());
      case BEGIN -> design.begin(code, number);
    }
  }

  /**
   * The day typed; nothing typed is at once.
   *
   * @throws CatalogueRefusal NO_SUCH_DAY
   */
  static Optional<LocalDate> day(DayFields typed) {
    if (typed.empty()) {
      return Optional.empty();
    }
    return Optional.of(typed.date().orElseThrow(() -> new CatalogueRefusal(Reason.NO_SUCH_DAY)));
  }

  /** A refusal at the field that it concerns. */
  static FieldErrors error(Refused refused) {
    var field =
        refused.reason() instanceof Reason reason
            ? switch (reason) {
              case DAY_PAST, DAY_FAR, DAY_TAKEN, NO_SUCH_DAY -> "from";
              case VERSION_MOVED, SAME_PERSON, DRAFT_BEGUN -> "deed";
              default -> "reason";
            }
            : "reason";
    return FieldErrors.none().with(field, refused.messageKey(), refused.args());
  }
}
