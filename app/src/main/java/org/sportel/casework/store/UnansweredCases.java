package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.CASE_FILE;
import static org.sportel.casework.db.Tables.CORRECTION;
import static org.sportel.casework.db.Tables.MESSAGE;

import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.casework.model.CaseId;
import org.sportel.catalogue.VersionId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Cases whose applicant has heard nothing yet. */
@Component
public final class UnansweredCases {
  private static final int MOST = 10_000;

  private final DSLContext db;
  private final Transactions transactions;

  UnansweredCases(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /** The versions of services under which cases are under work. */
  public List<VersionId> versions() {
    return db.selectDistinct(CASE_FILE.SERVICE_VERSION)
        .from(CASE_FILE)
        .where(CASE_FILE.TENANT_ID.eq(tenant()), UnderWork.underWork())
        .fetch(row -> new VersionId(row.value1()));
  }

  /**
   * Cases under work without a message to the applicant or a request to complete the file, with an
   * open task of less than a priority, by their id.
   */
  public List<CaseId> below(int priority, Collection<VersionId> versions) {
    return db.select(CASE_FILE.ID)
        .from(CASE_FILE)
        .where(
            CASE_FILE.TENANT_ID.eq(tenant()),
            UnderWork.underWork(),
            CASE_FILE.SERVICE_VERSION.in(versions.stream().map(VersionId::value).toList()),
            DSL.notExists(
                DSL.selectOne()
                    .from(MESSAGE)
                    .where(
                        MESSAGE.TENANT_ID.eq(CASE_FILE.TENANT_ID),
                        MESSAGE.CASE_ID.eq(CASE_FILE.ID),
                        MESSAGE.DIRECTION.eq("TO_APPLICANT"))),
            DSL.notExists(
                DSL.selectOne()
                    .from(CORRECTION)
                    .where(
                        CORRECTION.TENANT_ID.eq(CASE_FILE.TENANT_ID),
                        CORRECTION.CASE_ID.eq(CASE_FILE.ID),
                        CORRECTION.ASKED_AT.isNotNull())),
            UnderWork.withTaskBelow(priority))
        .orderBy(CASE_FILE.ID)
        .limit(MOST)
        .fetch(row -> new CaseId(row.value1()));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
