package org.sportel.identity.contact;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sportel.identity.AccountId;
import org.sportel.identity.Credentials;
import org.sportel.identity.SignedIn.Seat;
import org.sportel.identity.StaffEvent;
import org.sportel.identity.StaffRefusal;
import org.sportel.platform.Journal;
import org.sportel.platform.Scope;
import org.sportel.platform.Sealer;
import org.sportel.platform.SendSecret;
import org.sportel.platform.Transactions;
import org.sportel.platform.contact.EmailAddress;
import org.sportel.platform.text.CodeLetters;
import org.springframework.stereotype.Component;

/**
 * Lets a signed-in person give the address to which a link for a new password goes. A code sent
 * there comes back before the address counts; each change asks for the password, and how often that
 * may be tried is for the caller to limit. Begins its own transactions.
 */
@Component
public final class OwnMailAddress {
  private static final Duration VALID = Duration.ofMinutes(15);
  private static final int LETTERS = 8;
  private static final int GROUP = 4;

  private final Transactions transactions;
  private final Credentials credentials;
  private final MailAddresses addresses;
  private final Letters letters;
  private final Journal journal;
  private final Clock clock;

  OwnMailAddress(
      Transactions transactions,
      Credentials credentials,
      MailAddresses addresses,
      Letters letters,
      Journal journal,
      Clock clock) {
    this.transactions = transactions;
    this.credentials = credentials;
    this.addresses = addresses;
    this.letters = letters;
    this.journal = journal;
    this.clock = clock;
  }

  /** How codes are drawn, sealed for the page, and sent. */
  @Component
  static final class Letters {
    private final Sealer sealer;
    private final SendSecret sendSecret;
    private final SecureRandom random = new SecureRandom();

    Letters(Sealer sealer, SendSecret sendSecret) {
      this.sealer = sealer;
      this.sendSecret = sendSecret;
    }
  }

  /** The address that counts now. */
  public Optional<EmailAddress> now(Seat seat) {
    return transactions.read(Scope.network(), () -> addresses.find(seat.staff().id()));
  }

  /**
   * Sends a code to an address.
   *
   * @return address and code as the page sends them back, sealed
   * @throws StaffRefusal PASSWORD_WRONG or MAIL_WRONG
   */
  public String offer(Seat seat, String password, String typed) {
    var account = seat.staff().id();
    credentials.confirm(account, password);
    var address =
        EmailAddress.read(typed)
            .orElseThrow(() -> new StaffRefusal(StaffRefusal.Reason.MAIL_WRONG));
    var code = CodeLetters.draw(LETTERS, letters.random);
    var until = clock.instant().plus(VALID).toEpochMilli();
    transactions.run(
        Scope.of(seat.tenant().id()),
        () ->
            letters.sendSecret.send(
                new SendSecret.Secret(
                    SendSecret.Kind.MAIL_ADDRESS,
                    address.value(),
                    seat.tenant().lang(),
                    CodeLetters.grouped(code, GROUP),
                    seat.staff().signInName(),
                    "/desk/me/mail")));
    return letters.sealer.seal(purpose(account), code + " " + until + " " + address.value());
  }

  /**
   * Keeps the address from which the code came back.
   *
   * @throws StaffRefusal MAIL_CODE_WRONG for another code, or after 15 minutes
   */
  public void confirm(Seat seat, String sealed, String typed) {
    var account = seat.staff().id();
    var address = proven(account, sealed, typed).orElseThrow(OwnMailAddress::wrong);
    transactions.run(
        Scope.of(seat.tenant().id()),
        () -> {
          addresses.put(account, address, clock.instant());
          journal.record(new StaffEvent.MailAddressSet(account.value()));
        });
  }

  /**
   * Forgets the address; links are shown to the administrator again.
   *
   * @throws StaffRefusal PASSWORD_WRONG
   */
  public void remove(Seat seat, String password) {
    var account = seat.staff().id();
    credentials.confirm(account, password);
    transactions.run(
        Scope.of(seat.tenant().id()),
        () -> {
          if (addresses.remove(account)) {
            journal.record(new StaffEvent.MailAddressRemoved(account.value()));
          }
        });
  }

  private Optional<EmailAddress> proven(AccountId account, String sealed, String typed) {
    var parts = letters.sealer.open(purpose(account), sealed).map(text -> text.split(" ", 3));
    return parts
        .filter(known -> Instant.ofEpochMilli(Long.parseLong(known[1])).isAfter(clock.instant()))
        .filter(known -> CodeLetters.read(typed, LETTERS).filter(known[0]::equals).isPresent())
        .flatMap(known -> EmailAddress.read(known[2]));
  }

  private static StaffRefusal wrong() {
    return new StaffRefusal(StaffRefusal.Reason.MAIL_CODE_WRONG);
  }

  private static String purpose(AccountId account) {
    return "mail-address " + account.value();
  }
}
