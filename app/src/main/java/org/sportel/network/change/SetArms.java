package org.sportel.network.change;

import java.util.Optional;
import org.sportel.network.Tenants;
import org.sportel.platform.Journal;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Sets the arms that lead an organisation's pages and prints, or takes them away. */
@Component
public final class SetArms {
  private final Transactions transactions;
  private final Tenants tenants;
  private final TenantRight right;
  private final Journal journal;

  SetArms(Transactions transactions, Tenants tenants, TenantRight right, Journal journal) {
    this.transactions = transactions;
    this.tenants = tenants;
    this.right = right;
    this.journal = journal;
  }

  /**
   * Sets them.
   *
   * @param picture as it was sent; empty takes them away
   * @return whether it is a picture that can be shown; nothing was changed where it is not
   * @throws org.sportel.platform.NotAllowed for whoever neither administers it nor operates the
   *     network of its country
   */
  public boolean set(TenantId id, Optional<byte[]> picture) {
    var tenant = right.require(id);
    var arms = picture.flatMap(SmallPicture::of);
    if (arms.isEmpty() && picture.isPresent()) {
      return false;
    }
    transactions.run(
        Scope.of(id),
        () -> {
          tenants.setArms(id, arms);
          journal.record(
              new TenantChangeEvent.ArmsChanged(tenant.subject(), id.value(), arms.isEmpty()));
        });
    return true;
  }
}
