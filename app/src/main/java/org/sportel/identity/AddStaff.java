package org.sportel.identity;

import org.sportel.platform.Authority;
import org.sportel.platform.Ids;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Gives a new person an account and a place in the running transaction's tenant. */
@Component
public final class AddStaff {
  private final Transactions transactions;
  private final Accounts accounts;
  private final Memberships places;
  private final Links links;
  private final Ids ids;
  private final Authority authority;

  AddStaff(
      Transactions transactions,
      Accounts accounts,
      Memberships places,
      Links links,
      Ids ids,
      Authority authority) {
    this.transactions = transactions;
    this.accounts = accounts;
    this.places = places;
    this.links = links;
    this.ids = ids;
    this.authority = authority;
  }

  /**
   * What was made.
   *
   * @param link with which the person chooses their first password
   * @param waits whether duties that reach far wait for a second administrator
   */
  public record Added(AccountId account, OneTimeLink link, boolean waits) {}

  /**
   * Adds the person; they choose their password with the link.
   *
   * @throws StaffRefusal NAME_TAKEN, UNIT_UNKNOWN, NOT_AN_OPERATOR or OUTSIDER_ONLY
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public Added add(NewStaff staff) {
    authority.require(Power.ADMINISTER);
    var id = account(staff);
    var waits = places.give(id, staff);
    return new Added(id, links.make(id), waits);
  }

  /** Adds who is first in a new tenant, where nobody could confirm what reaches far. */
  Added addFirst(NewStaff staff) {
    var id = account(staff);
    places.giveFirst(id, staff);
    return new Added(id, links.make(id), false);
  }

  private AccountId account(NewStaff staff) {
    if (accounts.byName(staff.name()).isPresent()) {
      throw new StaffRefusal(StaffRefusal.Reason.NAME_TAKEN, staff.name().value());
    }
    var id = new AccountId(ids.next());
    accounts.add(id, transactions.tenant(), staff.name(), staff.office(), places.now());
    return id;
  }
}
