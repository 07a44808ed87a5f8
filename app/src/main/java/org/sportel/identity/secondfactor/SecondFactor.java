package org.sportel.identity.secondfactor;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.sportel.identity.AccountId;
import org.sportel.identity.Staff;
import org.sportel.identity.StaffRefusal;
import org.sportel.platform.Scope;
import org.sportel.platform.Sealer;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Offers, keeps and checks the second factor of accounts. How often a code may be tried is for the
 * caller to limit. Each method begins its own transaction, unless it says otherwise.
 */
@Component
public final class SecondFactor {
  private final Transactions transactions;
  private final Devices devices;
  private final Passkeys passkeys;
  private final RecoveryCodes codes;
  private final Sealer sealer;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  SecondFactor(
      Transactions transactions,
      Devices devices,
      Passkeys passkeys,
      RecoveryCodes codes,
      Sealer sealer,
      Clock clock) {
    this.passkeys = passkeys;
    this.transactions = transactions;
    this.devices = devices;
    this.codes = codes;
    this.sealer = sealer;
    this.clock = clock;
  }

  /**
   * How an account's second factor stands.
   *
   * @param codesLeft how many recovery codes have not been used
   */
  public record State(Instant setUpAt, int codesLeft) {}

  /** What proved the person. */
  public enum Proof {
    /** A code of the device. */
    DEVICE,
    /** A recovery code, which is used up. */
    RECOVERY_CODE
  }

  /**
   * How the second factor stands.
   *
   * @throws StaffRefusal NO_SECOND_FACTOR
   */
  public State now(AccountId account) {
    return transactions
        .read(Scope.network(), () -> state(account))
        .orElseThrow(() -> new StaffRefusal(StaffRefusal.Reason.NO_SECOND_FACTOR));
  }

  /** How the second factor stands; empty where there is none. Joins the caller's transaction. */
  public Optional<State> state(AccountId account) {
    return devices
        .find(account)
        .map(device -> new State(device.setUpAt(), devices.codesLeft(account)));
  }

  /** Whether a sign-in needs a code or a passkey. */
  public boolean has(AccountId account) {
    return transactions.read(Scope.network(), () -> any(account));
  }

  /** Whether there is a device or a passkey. Joins the caller's transaction. */
  public boolean any(AccountId account) {
    return devices.find(account).isPresent() || passkeys.any(account);
  }

  /** Whether there is a device that makes codes. */
  public boolean device(AccountId account) {
    return transactions.read(Scope.network(), () -> devices.find(account)).isPresent();
  }

  /** Offers a new secret; nothing is kept until its first code comes back. */
  public NewDevice offer(Staff person) {
    var secret = new byte[Totp.SECRET_BYTES];
    random.nextBytes(secret);
    var sealed = sealer.seal(offered(person.id()), Base64.getEncoder().encodeToString(secret));
    return NewDevice.of(sealed, secret, person.signInName());
  }

  /**
   * The secret that was offered, for the same page once more.
   *
   * @throws StaffRefusal CODE_WRONG for anything else
   */
  public NewDevice offered(Staff person, String sealed) {
    return NewDevice.of(sealed, secret(offered(person.id()), sealed), person.signInName());
  }

  /** A device that has shown its first code, ready to be kept. */
  record Proven(String sealed, long step) {}

  /**
   * Checks the first code of the device that was offered.
   *
   * @throws StaffRefusal CODE_WRONG
   */
  Proven prove(AccountId account, String sealed, String typed) {
    var secret = secret(offered(account), sealed);
    var step = Totp.typed(secret, typed, clock.instant());
    if (step.isEmpty()) {
      throw wrong();
    }
    var kept = sealer.seal(kept(account), Base64.getEncoder().encodeToString(secret));
    return new Proven(kept, step.getAsLong());
  }

  /** Keeps a device in place of an earlier one and gives new recovery codes. Joins the caller. */
  List<String> keep(AccountId account, Proven device) {
    devices.put(account, device.sealed(), device.step(), clock.instant());
    return codes.make(account);
  }

  /** New recovery codes in place of all earlier ones. Joins the caller's transaction. */
  List<String> newCodes(AccountId account) {
    return codes.make(account);
  }

  /** Forgets device and recovery codes. Joins the caller's transaction. */
  boolean removeDevice(AccountId account) {
    return devices.remove(account);
  }

  /** Forgets device, recovery codes and passkeys. Joins the caller's transaction. */
  boolean remove(AccountId account) {
    boolean device = devices.remove(account);
    return passkeys.removeAll(account) || device;
  }

  /** Whether there is a passkey. */
  boolean passkey(AccountId account) {
    return transactions.read(Scope.network(), () -> passkeys.any(account));
  }

  /** Checks a code of the device or a recovery code; either holds once. */
  public Optional<Proof> check(AccountId account, String typed) {
    if (transactions.write(Scope.network(), () -> codes.use(account, typed))) {
      return Optional.of(Proof.RECOVERY_CODE);
    }
    return transactions
        .read(Scope.network(), () -> devices.find(account))
        .map(device -> secret(kept(account), device.secret()))
        .map(secret -> Totp.typed(secret, typed, clock.instant()))
        .filter(OptionalLong::isPresent)
        .filter(step -> uses(account, step.getAsLong()))
        .map(step -> Proof.DEVICE);
  }

  private boolean uses(AccountId account, long step) {
    return transactions.write(Scope.network(), () -> devices.use(account, step));
  }

  private byte[] secret(String purpose, String sealed) {
    return sealer
        .open(purpose, sealed)
        .map(Base64.getDecoder()::decode)
        .orElseThrow(SecondFactor::wrong);
  }

  private static StaffRefusal wrong() {
    return new StaffRefusal(StaffRefusal.Reason.CODE_WRONG);
  }

  private static String offered(AccountId account) {
    return "second-factor-offered " + account.value();
  }

  private static String kept(AccountId account) {
    return "second-factor " + account.value();
  }
}
