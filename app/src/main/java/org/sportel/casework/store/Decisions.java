package org.sportel.casework.store;

import static org.jooq.impl.DSL.select;
import static org.sportel.casework.db.Tables.DECISION;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.sportel.casework.db.tables.records.DecisionRecord;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.Decision;
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

  /** The cases whose decision has a number in one of these spellings, or this code. */
  public List<CaseId> cases(Collection<String> numbers, String verifyCode) {
    return db.select(DECISION.CASE_ID)
        .from(DECISION)
        .where(DECISION.TENANT_ID.eq(tenant()), DECISION.NUMBER.in(numbers))
        .union(
            select(DECISION.CASE_ID)
                .from(DECISION)
                .where(DECISION.TENANT_ID.eq(tenant()), DECISION.VERIFY_CODE.eq(verifyCode)))
        .fetch(row -> new CaseId(row.value1()));
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

  /** Keeps what a decision says at its approval, as JSON. */
  public void keepWords(UUID decision, String words) {
    db.update(DECISION)
        .set(DECISION.WORDS, JSONB.valueOf(words))
        .where(DECISION.TENANT_ID.eq(tenant()), DECISION.ID.eq(decision))
        .execute();
  }

  /** What the decision of a case said at its approval; empty where that was not kept. */
  public Optional<String> words(CaseId id) {
    return db.select(DECISION.WORDS)
        .from(DECISION)
        .where(
            DECISION.TENANT_ID.eq(tenant()),
            DECISION.CASE_ID.eq(id.value()),
            DECISION.WORDS.isNotNull())
        .fetchOptional(row -> row.value1().data());
  }

  private static DecisionRecord row(Decision decision) {
    var row = new DecisionRecord();
    row.setState(decision.state().name());
    row.setOutcome(decision.text().outcome().name());
    row.setBody(decision.text().body());
    row.setReasons(decision.text().reasons());
    row.setRemedy(decision.text().remedy());
    row.setDraftedBy(decision.sheet().drafted().by());
    row.setDraftedOffice(decision.sheet().drafted().office());
    row.setDraftedAt(Cases.utc(decision.sheet().drafted().at()));
    row.setReturnedReason(decision.returnedFor().orElse(null));
    decision
        .approval()
        .ifPresent(
            approved -> {
              row.setApprovedBy(approved.by());
              row.setApprovedOffice(approved.office());
              row.setApprovedAt(Cases.utc(approved.at()));
              row.setNumber(approved.number());
            });
    decision
        .document()
        .ifPresent(
            issued -> {
              row.setFileId(issued.file().value());
              row.setVerifyCode(issued.verifyCode());
            });
    decision
        .delivery()
        .ifPresent(
            delivered -> {
              row.setDeliveredAt(Cases.utc(delivered.at()));
              row.setDeliveryWay(delivered.way().name());
              row.setDeliveryNote(delivered.note());
            });
    row.setVersion(decision.version());
    return row;
  }

  private static Decision read(DecisionRecord row) {
    var sheet =
        new Decision.Sheet(
            row.getId(),
            new Decision.Text(
                Outcome.valueOf(row.getOutcome()),
                row.getBody(),
                row.getReasons(),
                row.getRemedy()),
            new Decision.Drafted(
                row.getDraftedBy(), row.getDraftedOffice(), row.getDraftedAt().toInstant()),
            row.getVersion());
    var returned = Optional.ofNullable(row.getReturnedReason());
    return switch (Decision.State.valueOf(row.getState())) {
      case DRAFT -> new Decision.Draft(sheet, returned);
      case SUBMITTED -> new Decision.Submitted(sheet, returned);
      case RETURNED -> new Decision.Returned(sheet, returned.orElseThrow());
      case APPROVED -> new Decision.Approved(sheet, approval(row));
      case ISSUED -> new Decision.Issued(sheet, approval(row), document(row));
      case DELIVERED -> new Decision.Delivered(sheet, approval(row), document(row), delivery(row));
    };
  }

  private static Decision.Approval approval(DecisionRecord row) {
    return new Decision.Approval(
        Objects.requireNonNull(row.getApprovedBy()),
        text(row.getApprovedOffice()),
        Objects.requireNonNull(row.getApprovedAt()).toInstant(),
        text(row.getNumber()));
  }

  private static Decision.Document document(DecisionRecord row) {
    return new Decision.Document(
        new FileId(Objects.requireNonNull(row.getFileId())), text(row.getVerifyCode()));
  }

  private static Decision.Delivery delivery(DecisionRecord row) {
    return new Decision.Delivery(
        Objects.requireNonNull(row.getDeliveredAt()).toInstant(),
        DeliveryWay.valueOf(text(row.getDeliveryWay())),
        text(row.getDeliveryNote()));
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
