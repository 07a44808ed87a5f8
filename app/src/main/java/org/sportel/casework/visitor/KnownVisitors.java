package org.sportel.casework.visitor;

import static org.sportel.casework.db.Tables.KNOWN_VISITOR;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.sportel.casework.model.CaseId;
import org.sportel.platform.Transactions;
import org.sportel.visits.model.VisitId;
import org.springframework.stereotype.Component;

/** The cases of visitors who said who they are, on the day of their visit. */
@Component
public final class KnownVisitors {
  private final DSLContext db;
  private final Transactions transactions;

  KnownVisitors(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /** What the office has of a visitor; empty where nobody said who they are. */
  public List<CaseId> of(VisitId visit) {
    return db.select(KNOWN_VISITOR.CASE_ID)
        .from(KNOWN_VISITOR)
        .where(KNOWN_VISITOR.TENANT_ID.eq(tenant()), KNOWN_VISITOR.VISIT_ID.eq(visit.value()))
        .orderBy(KNOWN_VISITOR.CASE_ID.desc())
        .fetch(row -> new CaseId(row.value1()));
  }

  void put(VisitId visit, LocalDate day, Collection<CaseId> cases) {
    forget(visit);
    cases.forEach(
        one ->
            db.insertInto(KNOWN_VISITOR)
                .set(KNOWN_VISITOR.TENANT_ID, tenant())
                .set(KNOWN_VISITOR.VISIT_ID, visit.value())
                .set(KNOWN_VISITOR.CASE_ID, one.value())
                .set(KNOWN_VISITOR.DAY_ON, day)
                .execute());
  }

  private void forget(VisitId visit) {
    db.deleteFrom(KNOWN_VISITOR)
        .where(KNOWN_VISITOR.TENANT_ID.eq(tenant()), KNOWN_VISITOR.VISIT_ID.eq(visit.value()))
        .execute();
  }

  void forget(LocalDate today) {
    db.deleteFrom(KNOWN_VISITOR)
        .where(KNOWN_VISITOR.TENANT_ID.eq(tenant()), KNOWN_VISITOR.DAY_ON.lt(today))
        .execute();
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
