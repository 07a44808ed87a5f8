package org.sportel.feedback;

import static org.sportel.feedback.db.Tables.SLIP_BATCH;
import static org.sportel.feedback.db.Tables.SLIP_PHOTO;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.documents.FileId;
import org.sportel.feedback.model.FeedbackRefusal;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The photos of slips of the running transaction's tenant. */
@Component
public final class SlipBatches {
  private final DSLContext sql;
  private final Transactions transactions;

  SlipBatches(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /**
   * A batch that is known to exist.
   *
   * @throws FeedbackRefusal RATING_UNKNOWN
   */
  public SlipBatch get(UUID id) {
    return list(SLIP_BATCH.ID.eq(id)).stream()
        .findFirst()
        .orElseThrow(() -> new FeedbackRefusal(FeedbackRefusal.Reason.RATING_UNKNOWN));
  }

  /** The batches with these ids, those unknown left out. */
  public List<SlipBatch> among(Collection<UUID> ids) {
    return list(SLIP_BATCH.ID.in(ids));
  }

  /** All of them, those emptied last first; none is older than a year. */
  public List<SlipBatch> list() {
    return list(DSL.trueCondition());
  }

  void add(SlipBatch batch) {
    sql.insertInto(SLIP_BATCH)
        .set(SLIP_BATCH.TENANT_ID, tenant())
        .set(SLIP_BATCH.ID, batch.id())
        .set(SLIP_BATCH.CENTRE_ID, batch.centre())
        .set(SLIP_BATCH.EMPTIED_ON, batch.emptiedOn())
        .set(SLIP_BATCH.SLIPS, batch.slips())
        .execute();
    for (var photo : batch.photos()) {
      sql.insertInto(SLIP_PHOTO)
          .set(SLIP_PHOTO.TENANT_ID, tenant())
          .set(SLIP_PHOTO.BATCH_ID, batch.id())
          .set(SLIP_PHOTO.FILE_ID, photo.file().value())
          .set(SLIP_PHOTO.NAME, photo.name())
          .execute();
    }
  }

  List<SlipBatch> before(LocalDate day) {
    return list(SLIP_BATCH.EMPTIED_ON.lt(day));
  }

  void remove(UUID id) {
    sql.deleteFrom(SLIP_PHOTO)
        .where(SLIP_PHOTO.TENANT_ID.eq(tenant()), SLIP_PHOTO.BATCH_ID.eq(id))
        .execute();
    sql.deleteFrom(SLIP_BATCH)
        .where(SLIP_BATCH.TENANT_ID.eq(tenant()), SLIP_BATCH.ID.eq(id))
        .execute();
  }

  private List<SlipBatch> list(Condition which) {
    var rows =
        sql.selectFrom(SLIP_BATCH)
            .where(SLIP_BATCH.TENANT_ID.eq(tenant()), which)
            .orderBy(SLIP_BATCH.EMPTIED_ON.desc(), SLIP_BATCH.ID)
            .fetch();
    var photos =
        sql.selectFrom(SLIP_PHOTO)
            .where(SLIP_PHOTO.TENANT_ID.eq(tenant()))
            .and(SLIP_PHOTO.BATCH_ID.in(rows.getValues(SLIP_BATCH.ID)))
            .orderBy(SLIP_PHOTO.NAME, SLIP_PHOTO.FILE_ID)
            .fetchGroups(
                SLIP_PHOTO.BATCH_ID,
                row -> new SlipBatch.Photo(new FileId(row.getFileId()), row.getName()));
    return rows.map(
        row ->
            new SlipBatch(
                row.getId(),
                row.getCentreId(),
                row.getEmptiedOn(),
                row.getSlips(),
                photos.getOrDefault(row.getId(), List.of())));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
