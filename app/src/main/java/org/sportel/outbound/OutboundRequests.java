package org.sportel.outbound;

import static org.sportel.outbound.db.Tables.ANSWER_FILE;
import static org.sportel.outbound.db.Tables.REMINDER;
import static org.sportel.outbound.db.Tables.REQUEST;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.FormKey;
import org.sportel.casework.outside.CaseLetters.ReceivedPaper;
import org.sportel.documents.FileId;
import org.sportel.outbound.db.tables.records.ReminderRecord;
import org.sportel.outbound.db.tables.records.RequestRecord;
import org.sportel.outbound.model.OutboundRefusal;
import org.sportel.outbound.model.OutboundRequest;
import org.sportel.outbound.model.Reminder;
import org.sportel.outbound.model.RequestId;
import org.sportel.outbound.model.RequestReason;
import org.sportel.outbound.model.RequestStage;
import org.sportel.outbound.model.RequestWay;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The outbound requests of the running transaction's tenant. */
@Component
public final class OutboundRequests {
  private final DSLContext sql;
  private final Transactions transactions;

  OutboundRequests(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /**
   * A request that is known to exist.
   *
   * @throws OutboundRefusal REQUEST_UNKNOWN
   */
  public OutboundRequest get(RequestId id) {
    return sql.selectFrom(REQUEST)
        .where(mine(id))
        .fetchOptional(OutboundRequests::request)
        .orElseThrow(() -> OutboundRefusal.of(OutboundRefusal.Reason.REQUEST_UNKNOWN));
  }

  OutboundRequest lock(RequestId id) {
    return sql.selectFrom(REQUEST)
        .where(mine(id))
        .forUpdate()
        .fetchOptional(OutboundRequests::request)
        .orElseThrow(() -> OutboundRefusal.of(OutboundRefusal.Reason.REQUEST_UNKNOWN));
  }

  /** Those of a case, the oldest first. */
  public List<OutboundRequest> of(CaseId id) {
    return sql.selectFrom(REQUEST)
        .where(REQUEST.TENANT_ID.eq(tenant()), REQUEST.CASE_ID.eq(id.value()))
        .orderBy(REQUEST.SENT_AT, REQUEST.ID)
        .fetch(OutboundRequests::request);
  }

  /** How many there are. */
  public int count(RequestQuestion question) {
    return sql.fetchCount(REQUEST, REQUEST.TENANT_ID.eq(tenant()), where(question));
  }

  /** A page of them: waiting ones the oldest first, others the newest. */
  public List<OutboundRequest> list(RequestQuestion question, int page, int perPage) {
    var order = question.waiting() ? REQUEST.SENT_AT.asc() : REQUEST.SENT_AT.desc();
    return sql.selectFrom(REQUEST)
        .where(REQUEST.TENANT_ID.eq(tenant()), where(question))
        .orderBy(order, REQUEST.ID)
        .limit(perPage)
        .offset((page - 1) * perPage)
        .fetch(OutboundRequests::request);
  }

  private static Condition where(RequestQuestion question) {
    var conditions = DSL.noCondition();
    if (!question.stages().isEmpty()) {
      conditions =
          conditions.and(REQUEST.STAGE.in(question.stages().stream().map(Enum::name).toList()));
    }
    var late = question.lateOn().map(REQUEST.DUE_ON::lt).orElseGet(DSL::noCondition);
    var body = question.body().map(REQUEST.BODY_ID::eq).orElseGet(DSL::noCondition);
    var places = question.places();
    return conditions
        .and(late)
        .and(body)
        .and(places.all() ? DSL.noCondition() : REQUEST.UNIT_ID.in(places.units()));
  }

  /** What a form has sent already. */
  Optional<RequestId> sentWith(FormKey form) {
    return sql.select(REQUEST.ID)
        .from(REQUEST)
        .where(REQUEST.TENANT_ID.eq(tenant()), REQUEST.FORM_KEY.eq(form.value()))
        .fetchOptional(row -> new RequestId(row.value1()));
  }

  void add(OutboundRequest one, FormKey form) {
    var row = new RequestRecord();
    row.setTenantId(tenant());
    row.setId(one.id().value());
    row.setCaseId(one.of().id().value());
    row.setCaseNumber(one.of().number());
    row.setUnitId(one.unit());
    row.setBodyId(one.body());
    row.setNumber(one.number());
    row.setReason(one.asked().reason().name());
    row.setWay(one.asked().way().name());
    row.setSubject(one.asked().subject());
    row.setWords(one.asked().words());
    row.setOffice(one.sent().office());
    row.setSentAt(utc(one.sent().at()));
    row.setDueOn(one.sent().due());
    row.setWaits(one.waits());
    row.setStage(one.end().stage().name());
    row.setFormKey(form.value());
    sql.insertInto(REQUEST).set(row).execute();
  }

  void due(RequestId id, LocalDate day) {
    sql.update(REQUEST).set(REQUEST.DUE_ON, day).where(mine(id)).execute();
  }

  void end(RequestId id, OutboundRequest.End end) {
    sql.update(REQUEST)
        .set(REQUEST.STAGE, end.stage().name())
        .set(REQUEST.ENDED_AT, end.at().map(OutboundRequests::utc).orElse(null))
        .set(REQUEST.ENDED_BY, end.office())
        .set(REQUEST.ANSWER, end.answer())
        .where(mine(id))
        .execute();
  }

  void printed(RequestId id, FileId letter) {
    sql.update(REQUEST).set(REQUEST.LETTER_ID, letter.value()).where(mine(id)).execute();
  }

  void addFile(RequestId id, ReceivedPaper paper) {
    sql.insertInto(ANSWER_FILE)
        .set(ANSWER_FILE.TENANT_ID, tenant())
        .set(ANSWER_FILE.REQUEST_ID, id.value())
        .set(ANSWER_FILE.FILE_ID, paper.file().value())
        .set(ANSWER_FILE.TITLE, paper.title())
        .execute();
  }

  /** The files of an answer. */
  public List<ReceivedPaper> files(RequestId id) {
    return sql.selectFrom(ANSWER_FILE)
        .where(ANSWER_FILE.TENANT_ID.eq(tenant()), ANSWER_FILE.REQUEST_ID.eq(id.value()))
        .orderBy(ANSWER_FILE.TITLE, ANSWER_FILE.FILE_ID)
        .fetch(row -> new ReceivedPaper(new FileId(row.getFileId()), row.getTitle()));
  }

  void add(Reminder one) {
    var row = new ReminderRecord();
    row.setTenantId(tenant());
    row.setId(one.id());
    row.setRequestId(one.request().value());
    row.setNumber(one.number());
    row.setWay(one.way().name());
    row.setOffice(one.office());
    row.setSentAt(utc(one.at()));
    row.setDueOn(one.due());
    sql.insertInto(REMINDER).set(row).execute();
  }

  void printed(UUID reminder, FileId letter) {
    sql.update(REMINDER)
        .set(REMINDER.LETTER_ID, letter.value())
        .where(REMINDER.TENANT_ID.eq(tenant()), REMINDER.ID.eq(reminder))
        .execute();
  }

  /** The reminders of a request, the oldest first. */
  public List<Reminder> reminders(RequestId id) {
    return sql.selectFrom(REMINDER)
        .where(REMINDER.TENANT_ID.eq(tenant()), REMINDER.REQUEST_ID.eq(id.value()))
        .orderBy(REMINDER.SENT_AT, REMINDER.ID)
        .fetch(
            row ->
                new Reminder(
                    row.getId(),
                    id,
                    row.getNumber(),
                    RequestWay.valueOf(row.getWay()),
                    row.getOffice(),
                    row.getSentAt().toInstant(),
                    row.getDueOn(),
                    Optional.ofNullable(row.getLetterId()).map(FileId::new)));
  }

  private static OutboundRequest request(RequestRecord row) {
    return new OutboundRequest(
        new RequestId(row.getId()),
        new OutboundRequest.Of(new CaseId(row.getCaseId()), row.getCaseNumber()),
        row.getUnitId(),
        row.getBodyId(),
        row.getNumber(),
        new OutboundRequest.Asked(
            RequestReason.valueOf(row.getReason()),
            RequestWay.valueOf(row.getWay()),
            row.getSubject(),
            row.getWords()),
        new OutboundRequest.Sent(row.getOffice(), row.getSentAt().toInstant(), row.getDueOn()),
        row.getWaits(),
        new OutboundRequest.End(
            RequestStage.valueOf(row.getStage()),
            instant(row.getEndedAt()),
            row.getEndedBy(),
            row.getAnswer()),
        Optional.ofNullable(row.getLetterId()).map(FileId::new));
  }

  private Condition mine(RequestId id) {
    return REQUEST.TENANT_ID.eq(tenant()).and(REQUEST.ID.eq(id.value()));
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static Optional<Instant> instant(@Nullable OffsetDateTime at) {
    return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
  }
}
