package org.sportel.insight.notes;

import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Authority;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Who writes notes: whoever may change indicators, and the operator for the whole network. */
@Component
public final class NoteRight {
  private final Authority authority;
  private final Tenants tenants;
  private final Transactions transactions;

  NoteRight(Authority authority, Tenants tenants, Transactions transactions) {
    this.authority = authority;
    this.tenants = tenants;
    this.transactions = transactions;
  }

  /** Whether the acting person writes notes here. */
  public boolean writes() {
    return authority.may(Power.ADMINISTER) || forNetwork();
  }

  /** Whether what is written here is read by every municipality of the country. */
  public boolean forNetwork() {
    return here().kind() == Tenant.Kind.OPERATOR && authority.may(Power.OPERATE_NETWORK);
  }

  /** Whether the acting person may change a note that was written here. */
  public boolean changes(EventNote one) {
    return one.network() ? forNetwork() : authority.may(Power.ADMINISTER);
  }

  /**
   * Refuses whoever may not change a note.
   *
   * @throws NotAllowed as {@link #changes} says
   */
  void require(EventNote one) {
    if (!changes(one)) {
      throw new NotAllowed();
    }
  }

  /**
   * Refuses everybody else.
   *
   * @throws NotAllowed without the power to administer, or to operate a network at its operator
   */
  void require() {
    if (!writes()) {
      throw new NotAllowed();
    }
  }

  Tenant here() {
    return tenants.get(transactions.tenant());
  }
}
