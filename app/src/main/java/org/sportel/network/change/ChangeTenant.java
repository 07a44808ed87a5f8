package org.sportel.network.change;

import org.sportel.network.Contact;
import org.sportel.network.Tenants;
import org.sportel.platform.Journal;
import org.sportel.platform.LocalText;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Changes the name of an organisation and whom to turn to; its address stays. */
@Component
public final class ChangeTenant {
  private final Transactions transactions;
  private final Tenants tenants;
  private final TenantRight right;
  private final Journal journal;

  ChangeTenant(Transactions transactions, Tenants tenants, TenantRight right, Journal journal) {
    this.transactions = transactions;
    this.tenants = tenants;
    this.right = right;
    this.journal = journal;
  }

  /**
   * Changes both. What was printed before keeps the old name.
   *
   * @throws org.sportel.platform.NotAllowed for whoever neither administers it nor operates the
   *     network of its country
   */
  public void change(TenantId id, LocalText name, Contact contact) {
    var tenant = right.require(id);
    transactions.run(
        Scope.of(id),
        () -> {
          tenants.rename(id, name, contact);
          journal.record(new TenantChangeEvent.FaceChanged(tenant.subject(), id.value()));
        });
  }
}
