package org.sportel.identity;

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
  private final Transactions transactions;
  private final Acting acting;
  private final Accounts accounts;
  private final StaffJournal journal;

  SecurityTrail(Transactions transactions, Acting acting, Accounts accounts, StaffJournal journal) {
    this.transactions = transactions;
    this.acting = acting;
    this.accounts = accounts;
    this.journal = journal;
  }

  /**
   * A wrong password, with the account's home tenant; a name that nobody has is noted nowhere.
   *
   * @param network where it came from, without the part that names one machine
   */
  public void failed(String typedName, String network) {
    transactions
        .read(Scope.network(), () -> SignInName.typed(typedName).flatMap(accounts::byName))
        .ifPresent(
            account -> write(account, new StaffEvent.SignInFailed(account.id().value(), network)));
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
