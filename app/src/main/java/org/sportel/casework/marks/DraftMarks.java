package org.sportel.casework.marks;

import static org.sportel.casework.db.Tables.DRAFT_MARK;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sportel.casework.db.tables.records.DraftMarkRecord;
import org.sportel.casework.model.CaseId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches marks in drafts. */
@Component
public final class DraftMarks {
  private static final String OPEN = "OPEN";

  private final DSLContext db;
  private final Transactions transactions;

  DraftMarks(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /** The marks in the draft of a case, in the order of the text. */
  public List<DraftMark> of(CaseId id) {
    return db
        .selectFrom(DRAFT_MARK)
        .where(DRAFT_MARK.TENANT_ID.eq(tenant()), DRAFT_MARK.CASE_ID.eq(id.value()))
        .orderBy(DRAFT_MARK.MARKED_AT, DRAFT_MARK.ID)
        .fetch(DraftMarks::mark)
        .stream()
        .sorted(
            java.util.Comparator.comparing((DraftMark mark) -> mark.place().part())
                .thenComparing(mark -> mark.place().paragraph()))
        .toList();
  }

  /** Whether something was marked about which nothing was done yet. */
  public boolean anyOpen(CaseId id) {
    return db.fetchExists(
        DRAFT_MARK,
        DRAFT_MARK.TENANT_ID.eq(tenant()),
        DRAFT_MARK.CASE_ID.eq(id.value()),
        DRAFT_MARK.STATE.eq(OPEN));
  }

  void add(CaseId id, DraftMark mark) {
    var row = new DraftMarkRecord();
    row.setTenantId(tenant());
    row.setId(mark.id());
    row.setCaseId(id.value());
    row.setPart(mark.place().part().name());
    row.setParagraph(mark.place().paragraph());
    row.setWords(mark.place().words());
    row.setRemark(mark.remark());
    row.setOffice(mark.made().office());
    row.setMarkedAt(mark.made().at().atOffset(ZoneOffset.UTC));
    row.setState(OPEN);
    db.insertInto(DRAFT_MARK).set(row).execute();
  }

  /** Forgets one about which nothing was done; whether there was one. */
  boolean remove(CaseId id, UUID mark) {
    return db.deleteFrom(DRAFT_MARK)
            .where(
                DRAFT_MARK.TENANT_ID.eq(tenant()),
                DRAFT_MARK.CASE_ID.eq(id.value()),
                DRAFT_MARK.ID.eq(mark),
                DRAFT_MARK.STATE.eq(OPEN))
            .execute()
        == 1;
  }

  /** Notes what was done about an open one; whether there was one. */
  boolean settle(CaseId id, UUID mark, DraftMark.Settled settled) {
    return db.update(DRAFT_MARK)
            .set(DRAFT_MARK.STATE, settled.answer().isPresent() ? "ANSWERED" : "DONE")
            .set(DRAFT_MARK.ANSWER, settled.answer().orElse(null))
            .set(DRAFT_MARK.SETTLED_BY, settled.office())
            .set(DRAFT_MARK.SETTLED_AT, settled.at().atOffset(ZoneOffset.UTC))
            .where(
                DRAFT_MARK.TENANT_ID.eq(tenant()),
                DRAFT_MARK.CASE_ID.eq(id.value()),
                DRAFT_MARK.ID.eq(mark),
                DRAFT_MARK.STATE.eq(OPEN))
            .execute()
        == 1;
  }

  private static DraftMark mark(DraftMarkRecord row) {
    return new DraftMark(
        row.getId(),
        new DraftMark.Place(DraftPart.valueOf(row.getPart()), row.getParagraph(), row.getWords()),
        row.getRemark(),
        new DraftMark.Made(row.getOffice(), row.getMarkedAt().toInstant()),
        Optional.ofNullable(row.get(DRAFT_MARK.SETTLED_AT))
            .map(at -> settled(row, at.toInstant())));
  }

  private static DraftMark.Settled settled(DraftMarkRecord row, Instant at) {
    return new DraftMark.Settled(
        Objects.requireNonNullElse(row.get(DRAFT_MARK.SETTLED_BY), ""),
        at,
        Optional.ofNullable(row.get(DRAFT_MARK.ANSWER)));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
