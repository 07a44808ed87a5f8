package org.sportel.identity;

import java.util.List;
import java.util.Optional;
import org.sportel.network.Tenants;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** How far a new tenant has come with whoever administers it, as the operator may know it. */
@Component
public final class FirstAdministrator {
  private final Duties duties;
  private final Accounts accounts;
  private final ResetPassword reset;
  private final Tenants tenants;
  private final Transactions transactions;
  private final Authority authority;

  FirstAdministrator(
      Duties duties,
      Accounts accounts,
      ResetPassword resetPassword,
      Tenants tenants,
      Transactions transactions,
      Authority authority) {
    this.duties = duties;
    this.accounts = accounts;
    this.reset = resetPassword;
    this.tenants = tenants;
    this.transactions = transactions;
    this.authority = authority;
  }

  /** What is known of the administrators of a tenant. */
  public enum State {
    /** The tenant has none. */
    MISSING,
    /** The one there is has not chosen a password yet. */
    INVITED,
    /** An administrator can sign in. */
    READY
  }

  /** How it stands in the running transaction's tenant. */
  public State state() {
    if (administrators().isEmpty()) {
      return State.MISSING;
    }
    return waiting().isPresent() ? State.INVITED : State.READY;
  }

  /**
   * Makes the link anew for the first administrator of a tenant, who has never signed in; the
   * earlier link no longer works.
   *
   * @throws StaffRefusal ADMINISTRATOR_EXISTS when an administrator can sign in, or STAFF_UNKNOWN
   *     when there is none
   * @throws org.sportel.platform.NotAllowed without the power to operate the network, or for a
   *     tenant of another country
   */
  public OneTimeLink renew(TenantId tenant) {
    authority.require(Power.OPERATE_NETWORK);
    tenants.operated(tenant);
    return transactions.write(
        Scope.of(tenant),
        () -> {
          duties.lockAdministrators();
          var account =
              switch (state()) {
                case MISSING -> throw new StaffRefusal(StaffRefusal.Reason.STAFF_UNKNOWN);
                case READY -> throw new StaffRefusal(StaffRefusal.Reason.ADMINISTRATOR_EXISTS);
                case INVITED -> waiting().orElseThrow();
              };
          return reset.again(account);
        });
  }

  /** The only administrator, where that account has no password yet. */
  private Optional<AccountId> waiting() {
    var all = administrators();
    return all.size() == 1
        ? Optional.of(all.getFirst())
            .filter(id -> accounts.find(id).flatMap(Account::hash).isEmpty())
        : Optional.empty();
  }

  private List<AccountId> administrators() {
    return duties.list().stream()
        .filter(Staff::active)
        .filter(staff -> staff.duties().contains(Assignment.everywhere(Duty.ADMINISTRATOR)))
        .map(Staff::id)
        .toList();
  }
}
