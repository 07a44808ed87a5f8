package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.CORRECTION;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.sportel.casework.db.tables.records.CorrectionRecord;
import org.sportel.casework.model.CaseId;
import org.sportel.platform.Actor;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches corrections. */
@Component
public final class Corrections {
  private final DSLContext db;
  private final Transactions transactions;

  Corrections(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /**
   * Keeps what will be asked when the procedure comes to it; it replaces what was not asked yet.
   */
  public void write(CaseId id, Correction correction) {
    end(id, correction.writtenAt());
    db.insertInto(CORRECTION)
        .set(CORRECTION.TENANT_ID, tenant())
        .set(CORRECTION.ID, correction.id())
        .set(CORRECTION.CASE_ID, id.value())
        .set(CORRECTION.MISSING, correction.missing())
        .set(CORRECTION.OFFICE, correction.office())
        .set(CORRECTION.WRITTEN_AT, Cases.utc(correction.writtenAt()))
        .set(CORRECTION.ASKED_AT, correction.askedAt().map(Cases::utc).orElse(null))
        .set(CORRECTION.ANSWER_BY, correction.answerBy().orElse(null))
        .execute();
  }

  /** The correction that is written or asked and not ended. */
  public Optional<Correction> open(CaseId id) {
    return db.selectFrom(CORRECTION)
        .where(of(id), CORRECTION.ENDED_AT.isNull())
        .fetchOptional(Corrections::read);
  }

  /** Every correction of a case, the oldest first. */
  public List<Correction> list(CaseId id) {
    return db.selectFrom(CORRECTION)
        .where(of(id))
        .orderBy(CORRECTION.WRITTEN_AT, CORRECTION.ID)
        .fetch(Corrections::read);
  }

  /** Marks it as asked. */
  public void ask(UUID correction, Instant at) {
    Cases.one(
        db.update(CORRECTION)
            .set(CORRECTION.ASKED_AT, Cases.utc(at))
            .where(CORRECTION.TENANT_ID.eq(tenant()), CORRECTION.ID.eq(correction))
            .execute());
  }

  /** Keeps the answer, and who typed it where it was not the applicant. */
  public void answer(UUID correction, Correction.Answered answered) {
    var at = Cases.utc(answered.at());
    Cases.one(
        db.update(CORRECTION)
            .set(CORRECTION.ANSWER, answered.text())
            .set(CORRECTION.ANSWERED_AT, at)
            .set(CORRECTION.TYPED_BY, answered.typedBy().map(Actor::id).orElse(null))
            .set(CORRECTION.TYPED_OFFICE, answered.typedBy().map(Actor::office).orElse(null))
            .set(CORRECTION.ENDED_AT, at)
            .where(CORRECTION.TENANT_ID.eq(tenant()), CORRECTION.ID.eq(correction))
            .execute());
  }

  /** Ends what is still open, without an answer. */
  public void end(CaseId id, Instant at) {
    db.update(CORRECTION)
        .set(CORRECTION.ENDED_AT, Cases.utc(at))
        .where(of(id), CORRECTION.ENDED_AT.isNull())
        .execute();
  }

  private static Correction read(CorrectionRecord row) {
    return new Correction(
        row.getId(),
        row.getMissing(),
        row.getOffice(),
        row.getWrittenAt().toInstant(),
        Cases.instant(row.getAskedAt()),
        Optional.ofNullable(row.getAnswerBy()),
        Cases.instant(row.getAnsweredAt()).map(at -> answered(row, at)));
  }

  private static Correction.Answered answered(CorrectionRecord row, Instant at) {
    var office = Objects.requireNonNullElse(row.getTypedOffice(), "");
    return new Correction.Answered(
        Objects.requireNonNullElse(row.getAnswer(), ""),
        at,
        Optional.ofNullable(row.getTypedBy()).map(id -> new Actor(Actor.Kind.STAFF, id, office)));
  }

  private Condition of(CaseId id) {
    return CORRECTION.TENANT_ID.eq(tenant()).and(CORRECTION.CASE_ID.eq(id.value()));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
