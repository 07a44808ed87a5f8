package org.sportel.identity;

import java.util.List;
import java.util.Optional;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.network.Units;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Seats a person who has signed in at one of the tenants where they have duties. */
@Component
public final class ChooseTenant {
  private final Transactions transactions;
  private final Accounts accounts;
  private final Duties duties;
  private final Units units;
  private final Tenants tenants;
  private final SignInJournal arrivals;

  ChooseTenant(
      Transactions transactions,
      Accounts accounts,
      Duties duties,
      Units units,
      Tenants tenants,
      SignInJournal arrivals) {
    this.transactions = transactions;
    this.accounts = accounts;
    this.duties = duties;
    this.units = units;
    this.tenants = tenants;
    this.arrivals = arrivals;
  }

  /** The tenants offered. */
  public List<Tenant> offered(AccountId account) {
    return transactions.read(Scope.network(), () -> accounts.workplaces(account)).stream()
        .map(tenants::get)
        .toList();
  }

  /**
   * Seats the person and notes it in the journal.
   *
   * @throws StaffRefusal STAFF_UNKNOWN when they have no place there
   */
  public void choose(AccountId account, TenantId tenant) {
    var offered = transactions.read(Scope.network(), () -> accounts.workplaces(account));
    if (!offered.contains(tenant)) {
      throw new StaffRefusal(StaffRefusal.Reason.STAFF_UNKNOWN);
    }
    transactions.run(
        Scope.of(tenant),
        () ->
            arrivals.note(
                duties
                    .find(account)
                    .filter(Staff::active)
                    .orElseThrow(() -> new StaffRefusal(StaffRefusal.Reason.STAFF_UNKNOWN))));
  }

  /** The person's seat as it is at this moment; empty when they may no longer act there. */
  public Optional<SignedIn.Seat> seat(AccountId account, TenantId tenant) {
    var here = tenants.get(tenant);
    return transactions.read(
        Scope.of(tenant),
        () ->
            duties
                .find(account)
                .filter(Staff::active)
                .map(
                    staff ->
                        new SignedIn.Seat(here, staff, Rights.of(staff.duties(), units.tree()))));
  }
}
