package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.DECISION;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.sportel.casework.db.tables.records.DecisionRecord;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.DeliveryWay;
import org.sportel.casework.model.Outcome;
import org.sportel.documents.FileId;
import org.sportel.platform.Change;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches decisions. */
@Component
public final class Decisions {
  private final DSLContext db;
  private final Transactions transactions;
  private final Change insert;

  Decisions(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
    this.insert = Change.insert(db, DECISION);
  }

  /** The decision or draft of a case. */
  public Optional<Decision> find(CaseId id) {
    return db.selectFrom(DECISION)
        .where(DECISION.TENANT_ID.eq(tenant()), DECISION.CASE_ID.eq(id.value()))
        .fetchOptional(Decisions::read);
  }

  /** Adds the first draft of a case. */
  public void insert(CaseId id, Decision decision) {
    var row = row(decision);
    row.setTenantId(tenant());
    row.setId(decision.id());
    row.setCaseId(id.value());
    transactions.later(insert, row);
  }

  /**
   * Writes a change; its version is one more than what was read.
   *
   * @throws CaseRefusal DRAFT_CHANGED when somebody else changed it since
   */
  public void update(Decision decision) {
    int rows =
        db.update(DECISION)
            .set(row(decision))
            .where(
                DECISION.TENANT_ID.eq(tenant()),
                DECISION.ID.eq(decision.id()),
                DECISION.VERSION.eq(decision.version() - 1))
            .execute();
    if (rows == 0) {
      throw new CaseRefusal(CaseRefusal.Reason.DRAFT_CHANGED);
    }
  }

  private static DecisionRecord row(Decision decision) {
    var row = new DecisionRecord();
    row.setState(decision.state().name());
    row.setOutcome(decision.text().outcome().name());
    row.setBody(decision.text().body());
    row.setReasons(decision.text().reasons());
    row.setRemedy(decision.text().remedy());
    row.setDraftedBy(decision.drafted().by());
    row.setDraftedOffice(decision.drafted().office());
    row.setDraftedAt(Cases.utc(decision.drafted().at()));
    row.setReturnedReason(decision.returned().orElse(null));
    decision
        .approved()
        .ifPresent(
            approved -> {
              row.setApprovedBy(approved.by());
              row.setApprovedOffice(approved.office());
              row.setApprovedAt(Cases.utc(approved.at()));
              row.setNumber(approved.number());
            });
    decision
        .issued()
        .ifPresent(
            issued -> {
              row.setFileId(issued.file().value());
              row.setVerifyCode(issued.verifyCode());
            });
    decision
        .delivered()
        .ifPresent(
            delivered -> {
              row.setDeliveredAt(Cases.utc(delivered.at()));
              row.setDeliveryWay(delivered.way().name());
            });
    row.setVersion(decision.version());
    return row;
  }

  private static Decision read(DecisionRecord row) {
    return new Decision(
        row.getId(),
        Decision.State.valueOf(row.getState()),
        new Decision.Text(
            Outcome.valueOf(row.getOutcome()), row.getBody(), row.getReasons(), row.getRemedy()),
        new Decision.Drafted(
            row.getDraftedBy(), row.getDraftedOffice(), row.getDraftedAt().toInstant()),
        Optional.ofNullable(row.getReturnedReason()),
        Optional.ofNullable(row.getApprovedAt()).map(at -> approved(row, at)),
        Optional.ofNullable(row.getFileId())
            .map(file -> new Decision.Issued(new FileId(file), text(row.getVerifyCode()))),
        Optional.ofNullable(row.getDeliveredAt()).map(at -> delivered(row, at)),
        row.getVersion());
  }

  private static Decision.Approved approved(DecisionRecord row, OffsetDateTime at) {
    return new Decision.Approved(
        Objects.requireNonNull(row.getApprovedBy()),
        text(row.getApprovedOffice()),
        at.toInstant(),
        text(row.getNumber()));
  }

  private static Decision.Delivered delivered(DecisionRecord row, OffsetDateTime at) {
    return new Decision.Delivered(at.toInstant(), DeliveryWay.valueOf(text(row.getDeliveryWay())));
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
