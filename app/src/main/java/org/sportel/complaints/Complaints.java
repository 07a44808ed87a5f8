package org.sportel.complaints;

import static org.sportel.complaints.db.Tables.COMPLAINT;
import static org.sportel.complaints.db.Tables.CONFLICT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintCode;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.complaints.model.ComplaintStage;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The complaints of the running transaction's tenant. */
@Component
public final class Complaints {
  private final DSLContext sql;
  private final Transactions transactions;

  Complaints(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /**
   * A complaint that is known to exist.
   *
   * @throws ComplaintRefusal COMPLAINT_UNKNOWN
   */
  public Complaint get(ComplaintId id) {
    return list(COMPLAINT.ID.eq(id.value())).stream().findFirst().orElseThrow(Complaints::unknown);
  }

  /** The complaint with a number, in one of its spellings. */
  public Optional<Complaint> numbered(Collection<String> spellings) {
    return list(COMPLAINT.NUMBER.in(spellings)).stream().findFirst();
  }

  /** Those with these ids, those unknown left out. */
  public List<Complaint> list(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list(COMPLAINT.ID.in(ids));
  }

  /** Those that a condition finds, the newest first. */
  List<Complaint> list(Condition which) {
    return sql.selectFrom(COMPLAINT)
        .where(mine(), which)
        .orderBy(COMPLAINT.RECEIVED_AT.desc(), COMPLAINT.ID)
        .fetch(ComplaintRows::complaint);
  }

  /** The complaint, locked until the transaction ends. */
  Complaint locked(ComplaintId id) {
    return sql.selectFrom(COMPLAINT)
        .where(mine(), COMPLAINT.ID.eq(id.value()))
        .forUpdate()
        .fetchOptional(ComplaintRows::complaint)
        .orElseThrow(Complaints::unknown);
  }

  /** Under what its code is kept. */
  ComplaintCode.Kept code(ComplaintId id) {
    return sql.select(COMPLAINT.CODE_SALT, COMPLAINT.CODE_DIGEST)
        .from(COMPLAINT)
        .where(mine(), COMPLAINT.ID.eq(id.value()))
        .fetchOptional(row -> new ComplaintCode.Kept(row.value1(), row.value2()))
        .orElseThrow(Complaints::unknown);
  }

  void add(Complaint complaint, ComplaintCode.Kept code) {
    var row = ComplaintRows.row(complaint);
    row.setTenantId(tenant());
    row.setCodeSalt(code.salt());
    row.setCodeDigest(code.digest());
    sql.executeInsert(row);
  }

  /** Writes what may change of a complaint. */
  void change(Complaint complaint) {
    var changed =
        sql.update(COMPLAINT)
            .set(ComplaintRows.row(complaint))
            .where(mine(), COMPLAINT.ID.eq(complaint.id().value()))
            .execute();
    if (changed != 1) {
      throw unknown();
    }
  }

  void read(ComplaintId id) {
    sql.update(COMPLAINT)
        .set(COMPLAINT.UNREAD, false)
        .where(mine(), COMPLAINT.ID.eq(id.value()), COMPLAINT.UNREAD.isTrue())
        .execute();
  }

  /** How many open complaints each officer has. */
  Map<UUID, Integer> load() {
    return sql.select(COMPLAINT.OFFICER_ID, DSL.count())
        .from(COMPLAINT)
        .where(mine(), open(), COMPLAINT.OFFICER_ID.isNotNull())
        .groupBy(COMPLAINT.OFFICER_ID)
        .fetchMap(COMPLAINT.OFFICER_ID, DSL.count());
  }

  /** Those that are not closed. */
  List<ComplaintId> openOnes() {
    return ids(open());
  }

  /** Those answered whose time to reject has passed. */
  List<ComplaintId> silent(LocalDate today) {
    return ids(
        COMPLAINT.STAGE.eq(ComplaintStage.ANSWERED.name()).and(COMPLAINT.RESPOND_BY.lt(today)));
  }

  /** Those whose time has passed without an answer, where that was not noted yet. */
  List<ComplaintId> passed(Instant now) {
    return ids(
        COMPLAINT
            .STAGE
            .in(
                Arrays.stream(ComplaintStage.values())
                    .filter(ComplaintStage::clockRuns)
                    .map(Enum::name)
                    .toList())
            .and(COMPLAINT.DUE_AT.lt(utc(now)))
            .and(COMPLAINT.PASSED_DUE_AT.isDistinctFrom(COMPLAINT.DUE_AT)));
  }

  /** Notes that a time passed; false where it was noted before. */
  boolean notePassed(ComplaintId id, Instant due) {
    return sql.update(COMPLAINT)
            .set(COMPLAINT.PASSED_DUE_AT, utc(due))
            .where(mine(), COMPLAINT.ID.eq(id.value()))
            .and(COMPLAINT.PASSED_DUE_AT.isDistinctFrom(utc(due)))
            .execute()
        == 1;
  }

  /** Who said that they cannot handle it. */
  Set<UUID> conflicts(ComplaintId id) {
    return sql.select(CONFLICT.ACCOUNT_ID)
        .from(CONFLICT)
        .where(CONFLICT.TENANT_ID.eq(tenant()), CONFLICT.COMPLAINT_ID.eq(id.value()))
        .fetchSet(CONFLICT.ACCOUNT_ID);
  }

  void addConflict(ComplaintId id, UUID account, Instant now) {
    sql.insertInto(CONFLICT)
        .set(CONFLICT.TENANT_ID, tenant())
        .set(CONFLICT.COMPLAINT_ID, id.value())
        .set(CONFLICT.ACCOUNT_ID, account)
        .set(CONFLICT.DECLARED_AT, utc(now))
        .onConflictDoNothing()
        .execute();
  }

  private List<ComplaintId> ids(Condition which) {
    return sql.select(COMPLAINT.ID)
        .from(COMPLAINT)
        .where(mine(), which)
        .orderBy(COMPLAINT.RECEIVED_AT, COMPLAINT.ID)
        .fetch(row -> new ComplaintId(row.value1()));
  }

  static Condition open() {
    return COMPLAINT.STAGE.ne(DSL.inline(ComplaintStage.CLOSED.name()));
  }

  private Condition mine() {
    return COMPLAINT.TENANT_ID.eq(tenant());
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  static Optional<Instant> instant(@Nullable OffsetDateTime at) {
    return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
  }

  private static ComplaintRefusal unknown() {
    return new ComplaintRefusal(ComplaintRefusal.Reason.COMPLAINT_UNKNOWN);
  }
}
