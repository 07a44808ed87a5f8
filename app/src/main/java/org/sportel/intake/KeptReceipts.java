package org.sportel.intake;

import static org.sportel.intake.db.Tables.RECEIPT;

import java.security.SecureRandom;
import java.util.Optional;
import org.jooq.DSLContext;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The receipts of the running transaction's tenant, each readable with its draft's key only. */
@Component
final class KeptReceipts {
  private final DSLContext sql;
  private final Transactions transactions;
  private final SecureRandom random = new SecureRandom();

  KeptReceipts(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /** The receipt that was made for a draft. */
  Optional<byte[]> find(DraftKey key) {
    return sql.select(RECEIPT.CONTENT)
        .from(RECEIPT)
        .where(RECEIPT.TENANT_ID.eq(tenant()), RECEIPT.DRAFT_ID.eq(key.id()))
        .fetchOptional(row -> key.unseal(row.value1()));
  }

  /** Keeps the first; false where one is kept already, after waiting for whoever keeps it. */
  boolean keep(DraftKey key, byte[] pdf) {
    return sql.insertInto(RECEIPT)
            .set(RECEIPT.TENANT_ID, tenant())
            .set(RECEIPT.DRAFT_ID, key.id())
            .set(RECEIPT.CONTENT, key.seal(pdf, random))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
