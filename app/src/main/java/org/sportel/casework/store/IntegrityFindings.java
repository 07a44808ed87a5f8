package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.CASE_FILE;
import static org.sportel.casework.db.Tables.INTEGRITY_FINDING;
import static org.sportel.casework.db.Tables.INTEGRITY_LOOK;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sportel.casework.model.CaseId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The tables of the nightly look over running cases. */
@Component
public final class IntegrityFindings {
  private final DSLContext db;
  private final Transactions transactions;

  IntegrityFindings(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /** What of a running case no longer agrees. */
  public enum Kind {
    /** Its version cannot be read. */
    VERSION,
    /** The state of its procedure cannot be read. */
    STATE,
    /** It stands at an element that its version does not have. */
    ELEMENT,
    /** Tasks of the state and open tasks on the worklist differ. */
    TASK,
    /** A task names a form that its version does not have. */
    FORM,
    /** Its procedure has ended and the case is open. */
    ENDED
  }

  /** A finding; {@code detail} names an element, form or key, never anything personal. */
  public record Finding(Kind kind, String detail) {}

  /** A finding with its case. */
  public record Listed(CaseId id, String number, String service, Finding finding) {}

  /** When the look was taken, and over how many cases. */
  public record Look(Instant at, int cases) {}

  /** Running cases after one, in the order of their ids. */
  public List<CaseId> running(UUID after, int most) {
    return db.select(CASE_FILE.ID)
        .from(CASE_FILE)
        .where(
            CASE_FILE.TENANT_ID.eq(tenant()), CASE_FILE.CLOSED_AT.isNull(), CASE_FILE.ID.gt(after))
        .orderBy(CASE_FILE.ID)
        .limit(most)
        .fetch(row -> new CaseId(row.value1()));
  }

  /** Forgets what was found about a case and writes what is found now. */
  public void replace(CaseId id, List<Finding> findings) {
    db.deleteFrom(INTEGRITY_FINDING)
        .where(INTEGRITY_FINDING.TENANT_ID.eq(tenant()), INTEGRITY_FINDING.CASE_ID.eq(id.value()))
        .execute();
    for (var finding : findings) {
      db.insertInto(INTEGRITY_FINDING)
          .set(INTEGRITY_FINDING.TENANT_ID, tenant())
          .set(INTEGRITY_FINDING.CASE_ID, id.value())
          .set(INTEGRITY_FINDING.KIND, finding.kind().name())
          .set(INTEGRITY_FINDING.DETAIL, finding.detail())
          .onConflictDoNothing()
          .execute();
    }
  }

  /** Cases of earlier findings that were closed since are forgotten; the look is noted. */
  public void looked(Instant at, int cases) {
    db.deleteFrom(INTEGRITY_FINDING)
        .using(CASE_FILE)
        .where(
            INTEGRITY_FINDING.TENANT_ID.eq(tenant()),
            CASE_FILE.TENANT_ID.eq(INTEGRITY_FINDING.TENANT_ID),
            CASE_FILE.ID.eq(INTEGRITY_FINDING.CASE_ID),
            CASE_FILE.CLOSED_AT.isNotNull())
        .execute();
    db.insertInto(INTEGRITY_LOOK)
        .set(INTEGRITY_LOOK.TENANT_ID, tenant())
        .set(INTEGRITY_LOOK.LOOKED_AT, Cases.utc(at))
        .set(INTEGRITY_LOOK.CASES, cases)
        .onConflict(INTEGRITY_LOOK.TENANT_ID)
        .doUpdate()
        .set(INTEGRITY_LOOK.LOOKED_AT, Cases.utc(at))
        .set(INTEGRITY_LOOK.CASES, cases)
        .execute();
  }

  /** The last look. */
  public Optional<Look> last() {
    return db.selectFrom(INTEGRITY_LOOK)
        .where(INTEGRITY_LOOK.TENANT_ID.eq(tenant()))
        .fetchOptional(row -> new Look(row.getLookedAt().toInstant(), row.getCases()));
  }

  /** What was found, by case; so many at most. */
  public List<Listed> list(int most) {
    return db.select(
            CASE_FILE.ID,
            CASE_FILE.NUMBER,
            CASE_FILE.SERVICE_CODE,
            INTEGRITY_FINDING.KIND,
            INTEGRITY_FINDING.DETAIL)
        .from(INTEGRITY_FINDING)
        .join(CASE_FILE)
        .on(
            CASE_FILE.TENANT_ID.eq(INTEGRITY_FINDING.TENANT_ID),
            CASE_FILE.ID.eq(INTEGRITY_FINDING.CASE_ID))
        .where(INTEGRITY_FINDING.TENANT_ID.eq(tenant()))
        .orderBy(CASE_FILE.NUMBER, INTEGRITY_FINDING.KIND, INTEGRITY_FINDING.DETAIL)
        .limit(most)
        .fetch(
            row ->
                new Listed(
                    new CaseId(row.value1()),
                    row.value2(),
                    row.value3(),
                    new Finding(Kind.valueOf(row.value4()), row.value5())));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
