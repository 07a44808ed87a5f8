package org.sportel.network;

import static org.sportel.network.db.Tables.FIND_PLACES;

import java.util.List;
import org.jooq.DSLContext;
import org.sportel.platform.LocalText;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Finds municipalities and their administrative units by name over the whole network: any script,
 * without diacritics, a typing error forgiven.
 */
@Component
public final class FindPlaces {
  private static final int MOST = 12;

  private final Transactions transactions;
  private final DSLContext sql;
  private final Columns columns;

  FindPlaces(Transactions transactions, DSLContext sql, Columns columns) {
    this.transactions = transactions;
    this.sql = sql;
    this.columns = columns;
  }

  /**
   * A place that answers.
   *
   * @param unit whether it is an administrative unit of the tenant, and not the tenant itself
   */
  public record Place(TenantId tenant, boolean unit, LocalText name) {}

  /** The nearest first, a dozen at most; must be called outside a transaction. */
  public List<Place> find(String words) {
    return transactions.read(
        Scope.open(),
        () ->
            sql.selectFrom(FIND_PLACES(words, MOST))
                .fetch(
                    row ->
                        new Place(
                            new TenantId(row.getTenantId()),
                            row.getKind().equals("ADMINISTRATIVE_UNIT"),
                            columns.text(row.getName()))));
  }
}
