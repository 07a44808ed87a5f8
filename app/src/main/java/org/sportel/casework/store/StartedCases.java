package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.CASE_FILE;
import static org.sportel.casework.db.Tables.STARTED_CASE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseState;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches which case started which. */
@Component
public final class StartedCases {
  private static final int SHOWN = 50;

  private final DSLContext db;
  private final Transactions transactions;
  private final Json json;

  StartedCases(DSLContext db, Transactions transactions, Json json) {
    this.db = db;
    this.transactions = transactions;
    this.json = json;
  }

  /**
   * A case that belongs to another one.
   *
   * @param startedHere whether the other one started it; otherwise it started the other one
   */
  public record Related(
      CaseId id, String number, LocalText title, CaseState state, boolean startedHere) {}

  /** Notes that a case started another one. */
  public void add(CaseId started, CaseId by, Instant at) {
    db.insertInto(STARTED_CASE)
        .set(STARTED_CASE.TENANT_ID, tenant())
        .set(STARTED_CASE.CASE_ID, started.value())
        .set(STARTED_CASE.BY_CASE, by.value())
        .set(STARTED_CASE.STARTED_AT, Cases.utc(at))
        .execute();
  }

  /** The case that started one; empty for an application. */
  public Optional<CaseId> starter(CaseId id) {
    return db.select(STARTED_CASE.BY_CASE)
        .from(STARTED_CASE)
        .where(STARTED_CASE.TENANT_ID.eq(tenant()), STARTED_CASE.CASE_ID.eq(id.value()))
        .fetchOptional(row -> new CaseId(row.value1()));
  }

  /** The case that started one, then those that it started, the oldest first; fifty at most. */
  public List<Related> of(CaseId id) {
    var all = new ArrayList<Related>();
    all.addAll(list(STARTED_CASE.BY_CASE, STARTED_CASE.CASE_ID.eq(id.value()), false));
    all.addAll(list(STARTED_CASE.CASE_ID, STARTED_CASE.BY_CASE.eq(id.value()), true));
    return all;
  }

  private List<Related> list(Field<UUID> shown, Condition condition, boolean startedHere) {
    return db.select(CASE_FILE.ID, CASE_FILE.NUMBER, CASE_FILE.SERVICE_TITLE, CASE_FILE.STATE)
        .from(STARTED_CASE)
        .join(CASE_FILE)
        .on(CASE_FILE.TENANT_ID.eq(STARTED_CASE.TENANT_ID), CASE_FILE.ID.eq(shown))
        .where(STARTED_CASE.TENANT_ID.eq(tenant()), condition)
        .orderBy(STARTED_CASE.STARTED_AT, CASE_FILE.ID)
        .limit(SHOWN)
        .fetch(
            row ->
                new Related(
                    new CaseId(row.value1()),
                    row.value2(),
                    json.read(row.value3().data(), LocalText.class),
                    CaseState.valueOf(row.value4()),
                    startedHere));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
