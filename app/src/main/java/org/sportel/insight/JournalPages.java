package org.sportel.insight;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.sportel.platform.Entry;
import org.sportel.platform.Journal;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Reads all that a tenant's journal has of a module, in its order: each page in a transaction of
 * its own, so that nothing is held while it is worked on. Must not be called inside one.
 */
@Component
public final class JournalPages {
  private static final int PAGE = 2_000;

  private final Transactions transactions;
  private final Journal journal;

  JournalPages(Transactions transactions, Journal journal) {
    this.transactions = transactions;
    this.journal = journal;
  }

  /**
   * Hands on every entry.
   *
   * @param module with its dot, as the types of its events begin
   */
  public void each(TenantId tenant, String module, Consumer<Entry> reader) {
    var after = Optional.<UUID>empty();
    for (var more = true; more; ) {
      var from = after;
      var page = transactions.read(Scope.of(tenant), () -> journal.page(module, from, PAGE));
      page.forEach(reader);
      more = page.size() == PAGE;
      after = more ? Optional.of(page.getLast().id()) : after;
    }
  }
}
