package org.sportel.catalogue;

import java.util.Map;
import java.util.Optional;
import org.sportel.catalogue.card.Category;
import org.sportel.platform.Lang;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedText;
import org.springframework.stereotype.Component;

/** Finds published services over the whole network or inside a tenant; anybody may ask. */
@Component
public final class FindServices {
  private static final int SORTED = 500;

  private final Transactions transactions;
  private final Published published;

  FindServices(Transactions transactions, Published published) {
    this.transactions = transactions;
    this.published = published;
  }

  /**
   * Services that answer a question, nearest first; where nothing was asked for in words, in the
   * alphabet of whoever reads, as long as a list is no longer than {@value #SORTED}. Must be called
   * outside a transaction.
   */
  public FoundServices find(ServiceQuestion question, Lang reader) {
    return transactions.read(
        Scope.open(),
        () -> {
          if (!TypedText.blank(question.words())) {
            return published.find(question);
          }
          var all = published.find(question.firstPage(SORTED));
          return all.total() > SORTED
              ? published.find(question)
              : all.inOrder(reader).page(question.page(), question.most());
        });
  }

  /** How many services each category has; must be called outside a transaction. */
  public Map<Category, Long> categories(Optional<TenantId> tenant) {
    return transactions.read(Scope.open(), () -> published.categories(tenant));
  }
}
