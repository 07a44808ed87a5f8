package org.sportel.casework.own;

import static org.sportel.casework.db.Tables.OWN_WORKLIST;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.SelectConditionStep;
import org.sportel.casework.db.tables.records.OwnWorklistRecord;
import org.sportel.casework.model.OwnWorklist;
import org.sportel.casework.model.SavedFilter;
import org.sportel.casework.model.WorklistColumn;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Keeps people's own worklists; the counts of a worklist read them in their own statement. */
@Component
final class OwnWorklists {
  private final DSLContext db;
  private final Transactions transactions;
  private final Json json;

  OwnWorklists(DSLContext db, Transactions transactions, Json json) {
    this.db = db;
    this.transactions = transactions;
    this.json = json;
  }

  /** What a person keeps. */
  OwnWorklist of(UUID account) {
    return mine(account).fetchOptional().map(this::own).orElseGet(OwnWorklist::usual);
  }

  /** What a person keeps, locked until the transaction ends. */
  OwnWorklist locked(UUID account) {
    return mine(account).forUpdate().fetchOptional().map(this::own).orElseGet(OwnWorklist::usual);
  }

  void keep(UUID account, OwnWorklist own) {
    var row = new OwnWorklistRecord();
    row.setTenantId(tenant());
    row.setAccountId(account);
    row.setFilters(JSONB.valueOf(json.write(own.filters())));
    row.setColumns(own.columns().stream().map(WorklistColumn::name).toArray(String[]::new));
    db.insertInto(OWN_WORKLIST).set(row).onDuplicateKeyUpdate().set(row).execute();
  }

  private SelectConditionStep<OwnWorklistRecord> mine(UUID account) {
    return db.selectFrom(OWN_WORKLIST)
        .where(OWN_WORKLIST.TENANT_ID.eq(tenant()), OWN_WORKLIST.ACCOUNT_ID.eq(account));
  }

  private OwnWorklist own(OwnWorklistRecord row) {
    return OwnWorklist.kept(
        json.read(row.getFilters().data(), SavedFilter[].class), row.getColumns());
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
