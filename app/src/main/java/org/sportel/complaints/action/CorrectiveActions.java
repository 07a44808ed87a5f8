package org.sportel.complaints.action;

import static org.sportel.complaints.db.Tables.ACTION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.sportel.complaints.db.tables.records.ActionRecord;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The corrective actions of the running transaction's tenant. */
@Component
public final class CorrectiveActions {
  private final DSLContext sql;
  private final Transactions transactions;
  private final Json json;

  CorrectiveActions(DSLContext sql, Transactions transactions, Json json) {
    this.sql = sql;
    this.transactions = transactions;
    this.json = json;
  }

  /**
   * An action that is known to exist.
   *
   * @throws ComplaintRefusal ACTION_UNKNOWN
   */
  public CorrectiveAction get(UUID id) {
    return list(ACTION.ID.eq(id)).stream()
        .findFirst()
        .orElseThrow(() -> new ComplaintRefusal(ComplaintRefusal.Reason.ACTION_UNKNOWN));
  }

  /** All of them, those to be done or checked first. */
  public List<CorrectiveAction> all() {
    return list(ACTION.ID.isNotNull());
  }

  /** Those that came of a complaint. */
  public List<CorrectiveAction> of(UUID complaint) {
    return list(ACTION.COMPLAINT_ID.eq(complaint));
  }

  /** Those a person still has to do. */
  public List<CorrectiveAction> openOf(UUID owner) {
    return list(ACTION.OWNER_ID.eq(owner).and(ACTION.DONE_AT.isNull()));
  }

  /** Those that change a service and are not done. */
  public List<CorrectiveAction> openOfServices() {
    return list(ACTION.SERVICE.isNotNull().and(ACTION.DONE_AT.isNull()));
  }

  /** What was done and may be told to everybody, the newest first. */
  public List<CorrectiveAction> published() {
    return list(ACTION.PUBLISHED.isTrue().and(ACTION.DONE_AT.isNotNull()));
  }

  /** Adds one. */
  public void add(CorrectiveAction action) {
    var row = new ActionRecord();
    row.setTenantId(tenant());
    row.setId(action.id());
    row.set(ACTION.COMPLAINT_ID, action.complaint().orElse(null));
    row.setWhat(JSONB.valueOf(json.write(action.what())));
    row.setOwnerId(action.owner());
    row.setDueOn(action.dueOn());
    row.set(ACTION.SERVICE, action.target().service().orElse(null));
    row.set(ACTION.SERVICE_VERSION, action.target().version().orElse(null));
    row.set(ACTION.UNIT_ID, action.target().unit().orElse(null));
    row.set(ACTION.CENTRE_ID, action.target().centre().orElse(null));
    row.setRecordedAt(utc(action.recordedAt()));
    row.setPublished(action.published());
    sql.executeInsert(row);
  }

  boolean finish(UUID id, String evidence, Instant now, LocalDate checkOn) {
    return sql.update(ACTION)
            .set(ACTION.EVIDENCE, evidence)
            .set(ACTION.DONE_AT, utc(now))
            .set(ACTION.CHECK_ON, checkOn)
            .where(mine(), ACTION.ID.eq(id), ACTION.DONE_AT.isNull())
            .execute()
        == 1;
  }

  /** Those not done whose day is over, where that was not noted yet. */
  List<CorrectiveAction> passed(LocalDate today) {
    return list(
        ACTION.DONE_AT.isNull().and(ACTION.DUE_ON.lt(today)).and(ACTION.PASSED_NOTED.isFalse()));
  }

  /** Notes that the day of one passed; false where it was noted before. */
  boolean notePassed(UUID id) {
    return sql.update(ACTION)
            .set(ACTION.PASSED_NOTED, true)
            .where(mine(), ACTION.ID.eq(id), ACTION.PASSED_NOTED.isFalse())
            .execute()
        == 1;
  }

  boolean check(UUID id, boolean worked, String effect, Instant now) {
    return sql.update(ACTION)
            .set(ACTION.EFFECT, effect)
            .set(ACTION.WORKED, worked)
            .set(ACTION.CHECKED_AT, utc(now))
            .where(mine(), ACTION.ID.eq(id), ACTION.DONE_AT.isNotNull())
            .and(ACTION.CHECKED_AT.isNull())
            .execute()
        == 1;
  }

  private List<CorrectiveAction> list(Condition which) {
    return sql.selectFrom(ACTION)
        .where(mine(), which)
        .orderBy(
            ACTION.CHECKED_AT.isNotNull(), ACTION.DONE_AT.isNotNull(), ACTION.DUE_ON, ACTION.ID)
        .fetch(this::action);
  }

  private Condition mine() {
    return ACTION.TENANT_ID.eq(tenant());
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Optional<Instant> instant(@Nullable OffsetDateTime at) {
    return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
  }

  private CorrectiveAction action(ActionRecord row) {
    return new CorrectiveAction(
        row.getId(),
        Optional.ofNullable(row.getComplaintId()),
        json.read(row.getWhat().data(), LocalText.class),
        row.getOwnerId(),
        row.getDueOn(),
        new CorrectiveAction.Target(
            Optional.ofNullable(row.getService()),
            Optional.ofNullable(row.getServiceVersion()),
            Optional.ofNullable(row.getUnitId()),
            Optional.ofNullable(row.getCentreId())),
        row.getRecordedAt().toInstant(),
        new CorrectiveAction.Progress(
            row.getEvidence(),
            instant(row.getDoneAt()),
            Optional.ofNullable(row.getCheckOn()),
            row.getEffect(),
            Optional.ofNullable(row.getWorked()),
            instant(row.getCheckedAt())),
        row.getPublished());
  }
}
