package org.sportel.catalogue;

import java.util.Map;
import java.util.Optional;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Finds published services over the whole network or inside a tenant; anybody may ask. */
@Component
public final class FindServices {
  private final Transactions transactions;
  private final Published published;

  FindServices(Transactions transactions, Published published) {
    this.transactions = transactions;
    this.published = published;
  }

  /** Must be called outside a transaction. */
  public FoundServices find(ServiceQuestion question) {
    return transactions.read(Scope.open(), () -> published.find(question));
  }

  /** How many services each category has; must be called outside a transaction. */
  public Map<Category, Long> categories(Optional<TenantId> tenant) {
    return transactions.read(Scope.open(), () -> published.categories(tenant));
  }
}
