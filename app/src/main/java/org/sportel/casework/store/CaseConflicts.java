package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.CONFLICT;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.sportel.casework.model.CaseId;
import org.sportel.platform.Actor;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches the conflicts of interest that people declared in cases. */
@Component
public final class CaseConflicts {
  private final DSLContext db;
  private final Transactions transactions;

  CaseConflicts(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /** The accounts of those who declared one. */
  public Set<UUID> of(CaseId id) {
    return list(id).stream().map(Declared::account).collect(Collectors.toSet());
  }

  /** Somebody who declared one, and their office. */
  public record Declared(UUID account, String office) {}

  /** Those who declared one, the first first. */
  public List<Declared> list(CaseId id) {
    return db.select(CONFLICT.ACCOUNT_ID, CONFLICT.OFFICE)
        .from(CONFLICT)
        .where(CONFLICT.TENANT_ID.eq(tenant()), CONFLICT.CASE_ID.eq(id.value()))
        .orderBy(CONFLICT.DECLARED_AT, CONFLICT.ACCOUNT_ID)
        .fetch(row -> new Declared(row.value1(), row.value2()));
  }

  /** Keeps that somebody declared one; whether it is new. */
  public boolean add(CaseId id, Actor by, Instant at) {
    return db.insertInto(CONFLICT)
            .set(CONFLICT.TENANT_ID, tenant())
            .set(CONFLICT.CASE_ID, id.value())
            .set(CONFLICT.ACCOUNT_ID, by.id())
            .set(CONFLICT.OFFICE, by.office())
            .set(CONFLICT.DECLARED_AT, Cases.utc(at))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
