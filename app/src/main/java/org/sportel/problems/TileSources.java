package org.sportel.problems;

import static org.sportel.problems.db.Tables.TILE_SOURCE;

import java.util.Optional;
import org.jooq.DSLContext;
import org.sportel.platform.Transactions;
import org.sportel.problems.model.TileSource;
import org.springframework.stereotype.Component;

/** The tile source of the running transaction's tenant. */
@Component
public final class TileSources {
  private final DSLContext sql;
  private final Transactions transactions;

  TileSources(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /** The source; empty where the program draws its own outlines alone. */
  public Optional<TileSource> current() {
    return sql.selectFrom(TILE_SOURCE)
        .where(TILE_SOURCE.TENANT_ID.eq(tenant()))
        .fetchOptional(row -> new TileSource(row.getTemplate(), row.getAttribution()));
  }

  void put(TileSource source) {
    sql.insertInto(TILE_SOURCE)
        .set(TILE_SOURCE.TENANT_ID, tenant())
        .set(TILE_SOURCE.TEMPLATE, source.template())
        .set(TILE_SOURCE.ATTRIBUTION, source.attribution())
        .onConflict(TILE_SOURCE.TENANT_ID)
        .doUpdate()
        .set(TILE_SOURCE.TEMPLATE, source.template())
        .set(TILE_SOURCE.ATTRIBUTION, source.attribution())
        .execute();
  }

  void remove() {
    sql.deleteFrom(TILE_SOURCE).where(TILE_SOURCE.TENANT_ID.eq(tenant())).execute();
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
