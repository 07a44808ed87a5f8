package org.sportel.identity;

import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Notes in the journal what happens at the door. Each method begins its own transaction; how often
 * it is called is for the caller to limit.
 */
@Component
public final class SecurityTrail {
  private static final Logger log = LoggerFactory.getLogger(SecurityTrail.class);
  private static final int DIGEST_BYTES = 8;

  private final Transactions transactions;
  private final Acting acting;
  private final Accounts accounts;
  private final Tenants tenants;
  private final StaffJournal journal;

  SecurityTrail(
      Transactions transactions,
      Acting acting,
      Accounts accounts,
      Tenants tenants,
      StaffJournal journal) {
    this.tenants = tenants;
    this.transactions = transactions;
    this.acting = acting;
    this.accounts = accounts;
    this.journal = journal;
  }

  /**
   * A wrong password, with the account's home tenant; a name that nobody has is noted in the log of
   * the server, as a digest.
   *
   * @param network where it came from, without the part that names one machine
   */
  public void failed(String typedName, String network) {
    byName(typedName)
        .ifPresentOrElse(
            account -> write(account, new StaffEvent.SignInFailed(account.id().value(), network)),
            () -> log.warn("sign-in failed, name {}, network {}", digest(typedName), network));
  }

  /** Attempts for a name are put off; noted as {@link #failed} is. */
  public void locked(String typedName, String network) {
    byName(typedName)
        .ifPresentOrElse(
            account -> write(account, new StaffEvent.SignInLocked(account.id().value(), network)),
            () -> log.warn("sign-in put off, name {}, network {}", digest(typedName), network));
  }

  /**
   * A form without a token of ours from somebody not signed in; with the tenant of the page, else
   * in the log of the server.
   */
  public void formRefused(Optional<String> slug, String network) {
    var tenant = slug.flatMap(tenants::bySlug).map(Tenant::id);
    if (tenant.isEmpty()) {
      log.warn("form refused, network {}", network);
      return;
    }
    var event = new StaffEvent.FormRefused(new UUID(0, tenant.get().value()), network);
    write(Scope.of(tenant.get()), Actor.anonymous(), event);
  }

  private Optional<Account> byName(String typedName) {
    return transactions.read(
        Scope.network(), () -> SignInName.typed(typedName).flatMap(accounts::byName));
  }

  private static String digest(String name) {
    return HexFormat.of().formatHex(SecretDigest.of("name " + name), 0, DIGEST_BYTES);
  }

  /** The right password from a browser in which the person had not signed in before. */
  public void newBrowser(AccountId account, String network) {
    write(get(account), new StaffEvent.NewBrowser(account.value(), network));
  }

  /** A wrong code after the right password, with the account's home tenant. */
  public void codeFailed(AccountId account, String network) {
    write(get(account), new StaffEvent.CodeFailed(account.value(), network));
  }

  /** A recovery code was used, with the account's home tenant. */
  public void recoveryCodeUsed(AccountId account, String network) {
    write(get(account), new StaffEvent.RecoveryCodeUsed(account.value(), network));
  }

  private Account get(AccountId account) {
    return transactions.read(Scope.network(), () -> accounts.find(account)).orElseThrow();
  }

  /** The password of an account was chosen with its link. */
  void chosen(Account account) {
    write(account, new StaffEvent.PasswordChosen(account.id().value()));
  }

  /** The person signed out. */
  public void signedOut(SignedIn.Seat seat) {
    write(seat, new StaffEvent.SignedOut(seat.staff().id().value()));
  }

  /**
   * The person was refused.
   *
   * @param form whether a form without a token of ours was refused, else a page
   */
  public void denied(SignedIn.Seat seat, boolean form) {
    write(seat, new StaffEvent.Denied(seat.staff().id().value(), form));
  }

  private void write(Account account, StaffEvent event) {
    write(Scope.of(account.home()), Actor.anonymous(), event);
  }

  private void write(SignedIn.Seat seat, StaffEvent event) {
    write(Scope.of(seat.tenant().id()), seat.staff().actor(), event);
  }

  private void write(Scope scope, Actor actor, StaffEvent event) {
    acting.runAs(actor, () -> transactions.run(scope, () -> journal.record(event)));
  }
}
