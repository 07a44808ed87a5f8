package org.sportel.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** A person's own open sign-ins, in whichever tenant they work. */
@Component
public final class OwnSignIns {
  private final Transactions transactions;
  private final Accounts accounts;
  private final Passwords passwords;
  private final Sessions sessions;
  private final StaffJournal journal;
  private final Clock clock;

  OwnSignIns(
      Transactions transactions,
      Accounts accounts,
      Passwords passwords,
      Sessions sessions,
      StaffJournal journal,
      Clock clock) {
    this.transactions = transactions;
    this.accounts = accounts;
    this.passwords = passwords;
    this.sessions = sessions;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * One of them.
   *
   * @param key names it; not the secret that the browser holds
   * @param here whether it is the one that asks
   */
  public record Own(String key, Instant begun, Instant lastSeen, boolean here) {}

  /**
   * All of them, the last seen first.
   *
   * @param secret the secret of the sign-in that asks
   */
  public List<Own> of(AccountId account, String secret) {
    return sessions.of(account, secret, clock.instant()).stream()
        .map(own -> new Own(own.row().key(), own.row().begun(), own.row().lastSeen(), own.here()))
        .toList();
  }

  /**
   * Ends one; the browser is asked to sign in at its next click. Begins its own transactions. How
   * often the password may be tried is for the caller to limit.
   *
   * @param at the tenant in whose journal it is noted
   * @throws StaffRefusal PASSWORD_WRONG, or SESSION_UNKNOWN when it is over or somebody else's
   * @throws org.sportel.platform.Busy when too many passwords are being checked
   */
  public void end(TenantId at, AccountId id, String key, String password) {
    var account = transactions.read(Scope.network(), () -> accounts.find(id)).orElseThrow();
    if (!passwords.matches(account.hash(), password)) {
      throw new StaffRefusal(StaffRefusal.Reason.PASSWORD_WRONG);
    }
    transactions.run(Scope.of(at), () -> end(id, key));
  }

  /** Ends all others but the one with this secret. Joins the caller's transaction. */
  public void endOthers(AccountId account, String secret) {
    sessions.endOthers(account, secret);
  }

  /** Ends all of an account's. Joins the caller's transaction. */
  public void endAll(AccountId account) {
    sessions.endAll(account);
  }

  private void end(AccountId account, String key) {
    if (!sessions.end(account, key)) {
      throw new StaffRefusal(StaffRefusal.Reason.SESSION_UNKNOWN);
    }
    journal.record(new StaffEvent.SessionEnded(account.value()));
  }
}
