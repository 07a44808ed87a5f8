package org.sportel.visits.figures;

import static org.sportel.visits.db.Tables.QUEUE;

import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** What the queues of the running transaction's tenant are called, closed ones included. */
@Component
public final class QueueNames {
  private final DSLContext sql;
  private final Transactions transactions;
  private final Json json;

  QueueNames(DSLContext sql, Transactions transactions, Json json) {
    this.sql = sql;
    this.transactions = transactions;
    this.json = json;
  }

  /** Every queue by its id. */
  public Map<UUID, LocalText> all() {
    return sql.select(QUEUE.ID, QUEUE.NAME)
        .from(QUEUE)
        .where(QUEUE.TENANT_ID.eq(transactions.tenant().value()))
        .fetchMap(QUEUE.ID, row -> json.read(row.get(QUEUE.NAME).data(), LocalText.class));
  }
}
