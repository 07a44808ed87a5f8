package org.sportel.identity.secondfactor;

import org.sportel.identity.AccountId;
import org.sportel.identity.OwnSignIns;
import org.sportel.identity.StaffEvent;
import org.sportel.identity.StaffJournal;
import org.sportel.identity.StaffOfUnit;
import org.sportel.identity.StaffRefusal;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Lifts the second factor of somebody else who has lost device and recovery codes. */
@Component
public final class LiftSecondFactor {
  private final Authority authority;
  private final StaffOfUnit staff;
  private final SecondFactor secondFactor;
  private final OwnSignIns signIns;
  private final StaffJournal journal;

  LiftSecondFactor(
      Authority authority,
      StaffOfUnit staff,
      SecondFactor secondFactor,
      OwnSignIns signIns,
      StaffJournal journal) {
    this.authority = authority;
    this.staff = staff;
    this.secondFactor = secondFactor;
    this.signIns = signIns;
    this.journal = journal;
  }

  /**
   * Forgets device, codes and passkeys and ends the person's open sign-ins. Who must have a second
   * factor sets up a new one at the next sign-in. Joins the caller's transaction.
   *
   * @throws StaffRefusal STAFF_UNKNOWN, NOT_AT_HOME when another tenant looks after the account,
   *     OWN_SECOND_FACTOR for one's own, ONE_PERSON when the same administrator has made a link for
   *     its password within 14 days, or NO_SECOND_FACTOR
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void lift(AccountId account) {
    authority.require(Power.ADMINISTER);
    if (journal.actor().id().equals(account.value())) {
      throw new StaffRefusal(StaffRefusal.Reason.OWN_SECOND_FACTOR);
    }
    if (!staff.get(account).home()) {
      throw new StaffRefusal(StaffRefusal.Reason.NOT_AT_HOME);
    }
    journal.refuseBothHalves(account, StaffEvent.PasswordReset.TYPE);
    if (!secondFactor.remove(account)) {
      throw new StaffRefusal(StaffRefusal.Reason.NO_SECOND_FACTOR);
    }
    signIns.endAll(account);
    journal.record(new StaffEvent.SecondFactorRemoved(account.value()));
  }
}
