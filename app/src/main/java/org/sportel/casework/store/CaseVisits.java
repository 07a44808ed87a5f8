package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.CASE_VISIT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.VisitPurpose;
import org.sportel.platform.Transactions;
import org.sportel.visits.model.VisitId;
import org.springframework.stereotype.Component;

/** The only class that touches the visits of cases. */
@Component
public final class CaseVisits {
  private final DSLContext db;
  private final Transactions transactions;

  CaseVisits(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /** What was kept of a visit. */
  public enum Kept {
    /** The case took it for the first time. */
    FRESH,
    /** It was about the case before, and this says more. */
    MORE,
    /** It was known already. */
    KNOWN
  }

  /**
   * Keeps that a case took a visit. Where the visit was about the case before, the purpose that
   * says more stays.
   */
  public Kept add(CaseId id, VisitId visit, VisitPurpose purpose) {
    boolean fresh =
        db.insertInto(CASE_VISIT)
                .set(CASE_VISIT.TENANT_ID, tenant())
                .set(CASE_VISIT.CASE_ID, id.value())
                .set(CASE_VISIT.VISIT_ID, visit.value())
                .set(CASE_VISIT.PURPOSE, purpose.name())
                .onConflictDoNothing()
                .execute()
            == 1;
    return fresh ? Kept.FRESH : raised(id, visit, purpose) ? Kept.MORE : Kept.KNOWN;
  }

  private boolean raised(CaseId id, VisitId visit, VisitPurpose purpose) {
    return db.update(CASE_VISIT)
            .set(CASE_VISIT.PURPOSE, purpose.name())
            .where(CASE_VISIT.TENANT_ID.eq(tenant()), CASE_VISIT.CASE_ID.eq(id.value()))
            .and(CASE_VISIT.VISIT_ID.eq(visit.value()))
            .and(CASE_VISIT.PURPOSE.in(purpose.saysMoreThan().map(Enum::name).toList()))
            .execute()
        == 1;
  }

  /** For what each case took a visit. */
  public Map<CaseId, VisitPurpose> purposes(VisitId visit) {
    return db.select(CASE_VISIT.CASE_ID, CASE_VISIT.PURPOSE)
        .from(CASE_VISIT)
        .where(CASE_VISIT.TENANT_ID.eq(tenant()), CASE_VISIT.VISIT_ID.eq(visit.value()))
        .fetchMap(row -> new CaseId(row.value1()), row -> VisitPurpose.valueOf(row.value2()));
  }

  /** The visit during which a case was handed in. */
  public Optional<VisitId> of(CaseId id) {
    return db.select(CASE_VISIT.VISIT_ID)
        .from(CASE_VISIT)
        .where(CASE_VISIT.TENANT_ID.eq(tenant()), CASE_VISIT.CASE_ID.eq(id.value()))
        .and(CASE_VISIT.PURPOSE.eq(VisitPurpose.TAKEN.name()))
        .fetchOptional(row -> new VisitId(row.value1()));
  }

  /** The cases that a visit was about. */
  public List<CaseId> of(VisitId visit) {
    return db.select(CASE_VISIT.CASE_ID)
        .from(CASE_VISIT)
        .where(CASE_VISIT.TENANT_ID.eq(tenant()), CASE_VISIT.VISIT_ID.eq(visit.value()))
        .orderBy(CASE_VISIT.CASE_ID)
        .fetch(row -> new CaseId(row.value1()));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
