package org.sportel.identity.secondfactor;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.sportel.identity.AccountId;
import org.sportel.identity.Credentials;
import org.sportel.identity.SignedIn.Seat;
import org.sportel.identity.StaffEvent;
import org.sportel.identity.StaffRefusal;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedText;
import org.springframework.stereotype.Component;

/**
 * Lets a signed-in person add and remove their own passkeys. Each change asks for the password; how
 * often it may be tried is for the caller to limit. Begins its own transactions.
 */
@Component
public final class OwnPasskeys {
  private static final int MOST = 10;
  private static final int LONGEST = 60;

  private final Transactions transactions;
  private final Credentials credentials;
  private final Keys keys;
  private final SecondFactorRule rule;
  private final Journal journal;
  private final Stamp stamp;

  OwnPasskeys(
      Transactions transactions,
      Credentials credentials,
      Keys keys,
      SecondFactorRule rule,
      Journal journal,
      Stamp stamp) {
    this.transactions = transactions;
    this.credentials = credentials;
    this.keys = keys;
    this.rule = rule;
    this.journal = journal;
    this.stamp = stamp;
  }

  /** The keys, their check, and the device beside them. */
  @Component
  record Keys(Passkeys passkeys, PasskeyCheck check, Devices devices) {}

  /** Gives a key its id and its time. */
  @Component
  record Stamp(Ids ids, Clock clock) {}

  /**
   * A key as the browser made it.
   *
   * @param name how its person calls it
   * @param response the browser's answer to the challenge, as JSON
   */
  public record Made(String name, String challenge, String response) {}

  /**
   * Adds a key, at most {@value #MOST}.
   *
   * @throws StaffRefusal PASSWORD_WRONG, PASSKEY_NAME, PASSKEY_WRONG or PASSKEYS_FULL
   */
  public void add(Seat seat, String password, Made made) {
    credentials.confirm(seat.staff().id(), password);
    var name = TypedText.line(made.name());
    if (name.isEmpty() || name.length() > LONGEST) {
      throw new StaffRefusal(StaffRefusal.Reason.PASSKEY_NAME);
    }
    var proof = keys.check().registered(made.response(), made.challenge());
    var key =
        new Passkey(stamp.ids().next(), name, stamp.clock().instant(), Optional.empty(), proof);
    var account = seat.staff().id();
    transactions.run(Scope.of(seat.tenant().id()), () -> add(account, key));
  }

  private void add(AccountId account, Passkey key) {
    if (keys.passkeys().of(account).size() >= MOST) {
      throw new StaffRefusal(StaffRefusal.Reason.PASSKEYS_FULL);
    }
    if (!keys.passkeys().add(account, key)) {
      throw new StaffRefusal(StaffRefusal.Reason.PASSKEY_WRONG);
    }
    journal.record(new StaffEvent.PasskeyAdded(account.value()));
  }

  /**
   * Removes a key; one that is gone stays gone.
   *
   * @throws StaffRefusal PASSWORD_WRONG, or SECOND_FACTOR_NEEDED for the last second factor of
   *     somebody whose duties here need one
   */
  public void remove(Seat seat, String password, UUID id) {
    credentials.confirm(seat.staff().id(), password);
    var account = seat.staff().id();
    transactions.run(
        Scope.of(seat.tenant().id()),
        () -> {
          if (!keys.passkeys().remove(account, id)) {
            return;
          }
          if (rule.binds(seat.staff())
              && keys.devices().find(account).isEmpty()
              && !keys.passkeys().any(account)) {
            throw new StaffRefusal(StaffRefusal.Reason.SECOND_FACTOR_NEEDED);
          }
          journal.record(new StaffEvent.PasskeyRemoved(account.value()));
        });
  }
}
