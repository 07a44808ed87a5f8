package org.sportel.complaints.box;

import static org.sportel.complaints.db.Tables.BOX_BATCH;
import static org.sportel.complaints.db.Tables.BOX_SCAN;
import static org.sportel.complaints.db.Tables.BOX_SLIP;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.complaints.db.tables.records.BoxBatchRecord;
import org.sportel.complaints.db.tables.records.BoxSlipRecord;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.documents.FileId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The batches of the running transaction's tenant with their slips. */
@Component
public final class BoxBatches {
  private final DSLContext sql;
  private final Transactions transactions;

  BoxBatches(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /**
   * A batch that is known to exist.
   *
   * @throws BoxRefusal BATCH_UNKNOWN
   */
  public BoxBatch get(UUID id) {
    return list(BOX_BATCH.ID.eq(id), 1).stream().findFirst().orElseThrow(BoxBatches::unknown);
  }

  /** The batches with these ids, those unknown left out. */
  public List<BoxBatch> among(java.util.Collection<UUID> ids) {
    return list(BOX_BATCH.ID.in(ids), ids.size());
  }

  /** The latest batches, those emptied last first. */
  public List<BoxBatch> latest(int most) {
    return list(DSL.trueCondition(), most);
  }

  /** The batches emptied from a day to another, both included. */
  public List<BoxBatch> between(LocalDate from, LocalDate to) {
    return list(BOX_BATCH.EMPTIED_ON.between(from, to), Integer.MAX_VALUE);
  }

  /** How many slips of each kind some batches have; a batch without slips is missing. */
  public Map<UUID, Map<SlipKind, Integer>> counts(List<BoxBatch> batches) {
    var counts = new HashMap<UUID, Map<SlipKind, Integer>>();
    sql.select(BOX_SLIP.BATCH_ID, BOX_SLIP.KIND, DSL.count())
        .from(BOX_SLIP)
        .where(BOX_SLIP.TENANT_ID.eq(tenant()))
        .and(BOX_SLIP.BATCH_ID.in(batches.stream().map(BoxBatch::id).toList()))
        .groupBy(BOX_SLIP.BATCH_ID, BOX_SLIP.KIND)
        .forEach(
            row ->
                counts
                    .computeIfAbsent(row.value1(), _ -> new EnumMap<>(SlipKind.class))
                    .put(SlipKind.valueOf(row.value2()), row.value3()));
    return counts;
  }

  /** The slips of a batch, in their order. */
  public List<BoxSlip> slips(UUID batch) {
    var scans =
        sql.select(BOX_SCAN.SLIP_ID, BOX_SCAN.FILE_ID, BOX_SCAN.NAME)
            .from(BOX_SCAN)
            .join(BOX_SLIP)
            .on(BOX_SLIP.TENANT_ID.eq(BOX_SCAN.TENANT_ID), BOX_SLIP.ID.eq(BOX_SCAN.SLIP_ID))
            .where(BOX_SCAN.TENANT_ID.eq(tenant()), BOX_SLIP.BATCH_ID.eq(batch))
            .orderBy(BOX_SCAN.NAME, BOX_SCAN.FILE_ID)
            .fetchGroups(
                BOX_SCAN.SLIP_ID, row -> new BoxSlip.Scan(new FileId(row.value2()), row.value3()));
    return sql.selectFrom(BOX_SLIP)
        .where(BOX_SLIP.TENANT_ID.eq(tenant()), BOX_SLIP.BATCH_ID.eq(batch))
        .orderBy(BOX_SLIP.PLACE)
        .fetch(row -> slip(row, scans.getOrDefault(row.getId(), List.of())));
  }

  BoxBatch locked(UUID id) {
    return sql.selectFrom(BOX_BATCH)
        .where(mine(), BOX_BATCH.ID.eq(id))
        .forUpdate()
        .fetchOptional(BoxBatches::batch)
        .orElseThrow(BoxBatches::unknown);
  }

  void add(BoxBatch batch) {
    var row = new BoxBatchRecord();
    row.setTenantId(tenant());
    row.setId(batch.id());
    row.setCentreId(batch.centre());
    row.setEmptiedOn(batch.emptiedOn());
    row.setPresent(batch.present());
    row.setOpenedAt(utc(batch.openedAt()));
    sql.executeInsert(row);
  }

  void add(UUID batch, BoxSlip slip) {
    var row = new BoxSlipRecord();
    row.setTenantId(tenant());
    row.setId(slip.id());
    row.setBatchId(batch);
    row.setPlace(slip.place());
    row.setKind(slip.kind().name());
    row.set(BOX_SLIP.COMPLAINT_ID, slip.complaint().orElse(null));
    row.setTopic(slip.topic().name());
    row.set(BOX_SLIP.SERVICE, slip.service().orElse(null));
    row.setBody(slip.body());
    sql.executeInsert(row);
    for (var scan : slip.scans()) {
      sql.insertInto(BOX_SCAN)
          .set(BOX_SCAN.TENANT_ID, tenant())
          .set(BOX_SCAN.SLIP_ID, slip.id())
          .set(BOX_SCAN.FILE_ID, scan.file().value())
          .set(BOX_SCAN.NAME, scan.name())
          .execute();
    }
  }

  void close(UUID id, Instant now) {
    sql.update(BOX_BATCH)
        .set(BOX_BATCH.CLOSED_AT, utc(now))
        .where(mine(), BOX_BATCH.ID.eq(id))
        .execute();
  }

  /** The slips emptied before a day of which words are left. */
  List<UUID> remembered(LocalDate before) {
    return sql.select(BOX_SLIP.ID)
        .from(BOX_SLIP)
        .join(BOX_BATCH)
        .on(BOX_BATCH.TENANT_ID.eq(BOX_SLIP.TENANT_ID), BOX_BATCH.ID.eq(BOX_SLIP.BATCH_ID))
        .where(BOX_SLIP.TENANT_ID.eq(tenant()), BOX_SLIP.BODY.ne(""))
        .and(BOX_BATCH.EMPTIED_ON.lt(before))
        .fetch(BOX_SLIP.ID);
  }

  /** Forgets the words and scans of a slip; what it was stays. */
  void forget(UUID slip) {
    sql.deleteFrom(BOX_SCAN)
        .where(BOX_SCAN.TENANT_ID.eq(tenant()), BOX_SCAN.SLIP_ID.eq(slip))
        .execute();
    sql.update(BOX_SLIP)
        .set(BOX_SLIP.BODY, "")
        .where(BOX_SLIP.TENANT_ID.eq(tenant()), BOX_SLIP.ID.eq(slip))
        .execute();
  }

  private List<BoxBatch> list(Condition which, int most) {
    return sql.selectFrom(BOX_BATCH)
        .where(mine(), which)
        .orderBy(BOX_BATCH.EMPTIED_ON.desc(), BOX_BATCH.ID)
        .limit(most)
        .fetch(BoxBatches::batch);
  }

  private Condition mine() {
    return BOX_BATCH.TENANT_ID.eq(tenant());
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static BoxBatch batch(BoxBatchRecord row) {
    return new BoxBatch(
        row.getId(),
        row.getCentreId(),
        row.getEmptiedOn(),
        row.getPresent(),
        row.getOpenedAt().toInstant(),
        Optional.ofNullable(row.getClosedAt()).map(OffsetDateTime::toInstant));
  }

  private static BoxSlip slip(BoxSlipRecord row, List<BoxSlip.Scan> scans) {
    return new BoxSlip(
        row.getId(),
        row.getPlace(),
        SlipKind.valueOf(row.getKind()),
        Optional.ofNullable(row.getComplaintId()),
        ComplaintTopic.valueOf(row.getTopic()),
        Optional.ofNullable(row.getService()),
        row.getBody(),
        scans);
  }

  private static BoxRefusal unknown() {
    return new BoxRefusal(BoxRefusal.Reason.BATCH_UNKNOWN);
  }
}
