package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.DECISION;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.sportel.casework.CaseId;
import org.sportel.casework.CaseRefusal;
import org.sportel.casework.DeliveryWay;
import org.sportel.casework.Outcome;
import org.sportel.casework.db.tables.records.DecisionRecord;
import org.sportel.documents.FileId;
import org.sportel.platform.Change;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches decisions. */
@Component
public final class Rulings {
  private final DSLContext db;
  private final Transactions transactions;
  private final Change insert;

  Rulings(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
    this.insert = Change.insert(db, DECISION);
  }

  /** The decision or draft of a case. */
  public Optional<Ruling> find(CaseId id) {
    return db.selectFrom(DECISION)
        .where(DECISION.TENANT_ID.eq(tenant()), DECISION.CASE_ID.eq(id.value()))
        .fetchOptional(Rulings::read);
  }

  /** Adds the first draft of a case. */
  public void insert(CaseId id, Ruling ruling) {
    var row = row(ruling);
    row.setTenantId(tenant());
    row.setId(ruling.id());
    row.setCaseId(id.value());
    transactions.later(insert, row);
  }

  /**
   * Writes a change; its version is one more than what was read.
   *
   * @throws CaseRefusal DRAFT_CHANGED when somebody else changed it since
   */
  public void update(Ruling ruling) {
    int rows =
        db.update(DECISION)
            .set(row(ruling))
            .where(
                DECISION.TENANT_ID.eq(tenant()),
                DECISION.ID.eq(ruling.id()),
                DECISION.VERSION.eq(ruling.version() - 1))
            .execute();
    if (rows == 0) {
      throw new CaseRefusal(CaseRefusal.Reason.DRAFT_CHANGED);
    }
  }

  private static DecisionRecord row(Ruling ruling) {
    var row = new DecisionRecord();
    row.setState(ruling.state().name());
    row.setOutcome(ruling.text().outcome().name());
    row.setBody(ruling.text().body());
    row.setReasons(ruling.text().reasons());
    row.setRemedy(ruling.text().remedy());
    row.setDraftedBy(ruling.drafted().by());
    row.setDraftedOffice(ruling.drafted().office());
    row.setDraftedAt(Cases.utc(ruling.drafted().at()));
    row.setReturnedReason(ruling.returned().orElse(null));
    ruling
        .approved()
        .ifPresent(
            approved -> {
              row.setApprovedBy(approved.by());
              row.setApprovedOffice(approved.office());
              row.setApprovedAt(Cases.utc(approved.at()));
              row.setNumber(approved.number());
            });
    ruling
        .issued()
        .ifPresent(
            issued -> {
              row.setFileId(issued.file().value());
              row.setVerifyCode(issued.verifyCode());
            });
    ruling
        .delivered()
        .ifPresent(
            delivered -> {
              row.setDeliveredAt(Cases.utc(delivered.at()));
              row.setDeliveryWay(delivered.way().name());
            });
    row.setVersion(ruling.version());
    return row;
  }

  private static Ruling read(DecisionRecord row) {
    return new Ruling(
        row.getId(),
        Ruling.State.valueOf(row.getState()),
        new Ruling.Text(
            Outcome.valueOf(row.getOutcome()), row.getBody(), row.getReasons(), row.getRemedy()),
        new Ruling.Drafted(
            row.getDraftedBy(), row.getDraftedOffice(), row.getDraftedAt().toInstant()),
        Optional.ofNullable(row.getReturnedReason()),
        Optional.ofNullable(row.getApprovedAt()).map(at -> approved(row, at)),
        Optional.ofNullable(row.getFileId())
            .map(file -> new Ruling.Issued(new FileId(file), text(row.getVerifyCode()))),
        Optional.ofNullable(row.getDeliveredAt()).map(at -> delivered(row, at)),
        row.getVersion());
  }

  private static Ruling.Approved approved(DecisionRecord row, OffsetDateTime at) {
    return new Ruling.Approved(
        Objects.requireNonNull(row.getApprovedBy()),
        text(row.getApprovedOffice()),
        at.toInstant(),
        text(row.getNumber()));
  }

  private static Ruling.Delivered delivered(DecisionRecord row, OffsetDateTime at) {
    return new Ruling.Delivered(at.toInstant(), DeliveryWay.valueOf(text(row.getDeliveryWay())));
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
