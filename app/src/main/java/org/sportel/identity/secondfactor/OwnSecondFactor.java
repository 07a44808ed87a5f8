package org.sportel.identity.secondfactor;

import java.util.List;
import java.util.function.Supplier;
import org.sportel.identity.Credentials;
import org.sportel.identity.OwnSignIns;
import org.sportel.identity.SignedIn.Seat;
import org.sportel.identity.StaffEvent;
import org.sportel.identity.StaffRefusal;
import org.sportel.platform.Journal;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Lets a signed-in person set up, replace and remove their own second factor. Each change asks for
 * the password; how often it may be tried is for the caller to limit. Begins its own transactions.
 */
@Component
public final class OwnSecondFactor {
  private final Transactions transactions;
  private final Credentials credentials;
  private final SecondFactor secondFactor;
  private final SecondFactorRule rule;
  private final OwnSignIns ownSignIns;
  private final Journal journal;

  OwnSecondFactor(
      Transactions transactions,
      Credentials credentials,
      SecondFactor secondFactor,
      SecondFactorRule rule,
      OwnSignIns ownSignIns,
      Journal journal) {
    this.transactions = transactions;
    this.credentials = credentials;
    this.secondFactor = secondFactor;
    this.rule = rule;
    this.ownSignIns = ownSignIns;
    this.journal = journal;
  }

  /**
   * The first code of an offered device, as the page sends it.
   *
   * @param session the secret of the sign-in that asks; the person's other sign-ins end
   */
  public record FirstCode(String sealed, String typed, String session) {
    /** Says neither. */
    @Override
    public String toString() {
      return "FirstCode";
    }
  }

  /**
   * Keeps the device, in place of an earlier one.
   *
   * @return the recovery codes, to be shown once
   * @throws StaffRefusal PASSWORD_WRONG or CODE_WRONG
   */
  public List<String> setUp(Seat seat, String password, FirstCode code) {
    credentials.confirm(seat.staff().id(), password);
    var account = seat.staff().id();
    var device = secondFactor.prove(account, code.sealed(), code.typed());
    return change(
        seat,
        new StaffEvent.SecondFactorSetUp(account.value()),
        () -> {
          ownSignIns.endOthers(account, code.session());
          return secondFactor.keep(account, device);
        });
  }

  /**
   * Makes new recovery codes; the earlier ones no longer hold.
   *
   * @throws StaffRefusal PASSWORD_WRONG or NO_SECOND_FACTOR
   */
  public List<String> newCodes(Seat seat, String password) {
    credentials.confirm(seat.staff().id(), password);
    var account = seat.staff().id();
    return change(
        seat,
        new StaffEvent.RecoveryCodesMade(account.value()),
        () -> {
          if (secondFactor.state(account).isEmpty()) {
            throw new StaffRefusal(StaffRefusal.Reason.NO_SECOND_FACTOR);
          }
          return secondFactor.newCodes(account);
        });
  }

  /**
   * Forgets the device and the recovery codes; passkeys stay.
   *
   * @throws StaffRefusal PASSWORD_WRONG, NO_SECOND_FACTOR, or SECOND_FACTOR_NEEDED where the
   *     person's duties here need it
   */
  public void remove(Seat seat, String password) {
    credentials.confirm(seat.staff().id(), password);
    if (rule.binds(seat.staff()) && !secondFactor.passkey(seat.staff().id())) {
      throw new StaffRefusal(StaffRefusal.Reason.SECOND_FACTOR_NEEDED);
    }
    var account = seat.staff().id();
    change(
        seat,
        new StaffEvent.SecondFactorRemoved(account.value()),
        () -> {
          if (!secondFactor.removeDevice(account)) {
            throw new StaffRefusal(StaffRefusal.Reason.NO_SECOND_FACTOR);
          }
          return List.of();
        });
  }

  private List<String> change(Seat seat, StaffEvent event, Supplier<List<String>> work) {
    return transactions.write(
        Scope.of(seat.tenant().id()),
        () -> {
          var codes = work.get();
          journal.record(event);
          return codes;
        });
  }
}
