package org.sportel.intake.favourites;

import static org.sportel.intake.db.Tables.FAVOURITE_SERVICE;

import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.sportel.platform.Acting;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The services that the acting clerk keeps at hand, in the running transaction's tenant. */
@Component
public final class Favourites {
  private final DSLContext sql;
  private final Transactions transactions;
  private final Acting acting;

  Favourites(DSLContext sql, Transactions transactions, Acting acting) {
    this.sql = sql;
    this.transactions = transactions;
    this.acting = acting;
  }

  /** Their codes, in order; also of services that are no longer offered. */
  public List<String> mine() {
    return sql.select(FAVOURITE_SERVICE.SERVICE)
        .from(FAVOURITE_SERVICE)
        .where(own())
        .orderBy(FAVOURITE_SERVICE.SERVICE)
        .fetch(FAVOURITE_SERVICE.SERVICE);
  }

  /** Replaces them. */
  void keep(Set<String> codes) {
    sql.deleteFrom(FAVOURITE_SERVICE).where(own()).execute();
    codes.forEach(
        code ->
            sql.insertInto(FAVOURITE_SERVICE)
                .set(FAVOURITE_SERVICE.TENANT_ID, transactions.tenant().value())
                .set(FAVOURITE_SERVICE.ACCOUNT, acting.now().id())
                .set(FAVOURITE_SERVICE.SERVICE, code)
                .execute());
  }

  private Condition own() {
    return FAVOURITE_SERVICE
        .TENANT_ID
        .eq(transactions.tenant().value())
        .and(FAVOURITE_SERVICE.ACCOUNT.eq(acting.now().id()));
  }
}
