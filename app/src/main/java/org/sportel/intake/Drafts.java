package org.sportel.intake;

import static org.sportel.intake.db.Tables.DRAFT;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.sportel.casework.model.CheckedDocument;
import org.sportel.casework.model.Speed;
import org.sportel.catalogue.VersionId;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.documents.FileId;
import org.sportel.forms.AnswersJson;
import org.sportel.intake.db.tables.records.DraftRecord;
import org.sportel.platform.Change;
import org.sportel.platform.Json;
import org.sportel.platform.Lang;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The drafts of the running transaction's tenant. */
@Component
final class Drafts {
  private static final Duration OPEN = Duration.ofDays(30);
  private static final Duration AFTERWARDS = Duration.ofDays(1);
  private static final int SWEPT = 200;

  private final DSLContext sql;
  private final Transactions transactions;
  private final Json json;
  private final Clock clock;
  private final Change add;
  private final Change send;

  Drafts(DSLContext sql, Transactions transactions, Json json, Clock clock) {
    this.sql = sql;
    this.transactions = transactions;
    this.json = json;
    this.clock = clock;
    this.add = Change.insert(sql, DRAFT);
    this.send =
        Change.update(
            sql,
            DRAFT,
            DSL.noCondition(),
            DRAFT.SERVICE_VERSION,
            DRAFT.ANSWERS,
            DRAFT.PAYMENT,
            DRAFT.CHECKED,
            DRAFT.SENT,
            DRAFT.RESUME,
            DRAFT.CHANGED_AT,
            DRAFT.EXPIRES_AT);
  }

  /** Waits for whoever begins this draft at the same moment, as after a double click. */
  void beginAlone(DraftKey key) {
    sql.select(
            DSL.function(
                "pg_advisory_xact_lock", Object.class, DSL.val(key.id().getLeastSignificantBits())))
        .execute();
  }

  /** Adds a fresh draft. */
  void add(Draft draft, DraftKey key) {
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    var row = row(draft);
    row.setServiceCode(draft.service().value());
    row.setServiceVersion(draft.version().value());
    row.setOwner(key.owner());
    row.setLang(draft.lang().tag());
    row.setPerson(jsonb(draft.person()));
    row.setAnswers(answers(draft));
    row.setPayment(jsonb(draft.payment()));
    row.setSpeed(draft.speed().name());
    row.setChecked(jsonb(draft.checked()));
    row.setStartedAt(now);
    row.setChangedAt(now);
    row.setExpiresAt(now.plus(OPEN));
    transactions.later(add, row);
  }

  /** The draft of a key, open or sent, while it has not expired. */
  Optional<Draft> find(DraftKey key) {
    return sql.selectFrom(DRAFT)
        .where(DRAFT.TENANT_ID.eq(tenant()), DRAFT.ID.eq(key.id()), DRAFT.OWNER.eq(key.owner()))
        .and(DRAFT.EXPIRES_AT.gt(clock.instant().atOffset(ZoneOffset.UTC)))
        .fetchOptional(this::draft);
  }

  /** As {@link #find}, holding the row until the transaction ends. */
  Optional<Draft> lock(DraftKey key) {
    return sql.selectFrom(DRAFT)
        .where(DRAFT.TENANT_ID.eq(tenant()), DRAFT.ID.eq(key.id()), DRAFT.OWNER.eq(key.owner()))
        .forUpdate()
        .fetchOptional(this::draft);
  }

  /** Keeps what was filled in, while the draft is open. */
  boolean keep(Draft draft) {
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    return sql.update(DRAFT)
            .set(DRAFT.LANG, draft.lang().tag())
            .set(DRAFT.SERVICE_VERSION, draft.version().value())
            .set(DRAFT.PERSON, jsonb(draft.person()))
            .set(DRAFT.ANSWERS, answers(draft))
            .set(DRAFT.PAYMENT, jsonb(draft.payment()))
            .set(DRAFT.SPEED, draft.speed().name())
            .set(DRAFT.CHECKED, jsonb(draft.checked()))
            .set(DRAFT.CHANGED_AT, now)
            .set(DRAFT.EXPIRES_AT, now.plus(OPEN))
            .where(DRAFT.TENANT_ID.eq(tenant()), DRAFT.ID.eq(draft.id()), DRAFT.SENT.isNull())
            .execute()
        == 1;
  }

  /** Addresses the person in another language, while the draft is open. */
  void addressIn(DraftKey key, Lang lang) {
    sql.update(DRAFT)
        .set(DRAFT.LANG, lang.tag())
        .where(DRAFT.TENANT_ID.eq(tenant()), DRAFT.ID.eq(key.id()), DRAFT.OWNER.eq(key.owner()))
        .and(DRAFT.SENT.isNull())
        .execute();
  }

  void resumable(DraftKey key, ResumeCode code) {
    sql.update(DRAFT)
        .set(DRAFT.RESUME, code.digest())
        .where(DRAFT.TENANT_ID.eq(tenant()), DRAFT.ID.eq(key.id()), DRAFT.OWNER.eq(key.owner()))
        .execute();
  }

  Optional<Draft> find(ResumeCode code) {
    return sql.selectFrom(DRAFT)
        .where(DRAFT.TENANT_ID.eq(tenant()), DRAFT.RESUME.eq(code.digest()))
        .and(DRAFT.SENT.isNull())
        .and(DRAFT.EXPIRES_AT.gt(clock.instant().atOffset(ZoneOffset.UTC)))
        .forUpdate()
        .fetchOptional(this::draft);
  }

  /** Gives the draft to another key; the former holder cannot open it any more. */
  void handOver(Draft draft, DraftKey key) {
    sql.update(DRAFT)
        .set(DRAFT.OWNER, key.owner())
        .where(DRAFT.TENANT_ID.eq(tenant()), DRAFT.ID.eq(draft.id()))
        .execute();
  }

  /** Marks it sent: casework owns the answers from now on, here only the receipt stays a day. */
  Draft sent(Draft draft, Draft.Sent sent) {
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    var done = draft.sent(sent, now.plus(AFTERWARDS).toInstant());
    var row = row(draft);
    row.setServiceVersion(done.version().value());
    row.setAnswers(answers(done));
    row.setPayment(jsonb(done.payment()));
    row.setChecked(jsonb(done.checked()));
    row.setSent(jsonb(sent));
    row.setChangedAt(now);
    row.setExpiresAt(now.plus(AFTERWARDS));
    transactions.later(send, row);
    return done;
  }

  private DraftRecord row(Draft draft) {
    var row = new DraftRecord();
    row.setTenantId(tenant());
    row.setId(draft.id());
    return row;
  }

  /**
   * Deletes some drafts that have expired, those that somebody holds left out; answers how many.
   */
  int sweep() {
    var old =
        sql.select(DRAFT.ID)
            .from(DRAFT)
            .where(DRAFT.TENANT_ID.eq(tenant()))
            .and(DRAFT.EXPIRES_AT.lt(clock.instant().atOffset(ZoneOffset.UTC)))
            .limit(SWEPT)
            .forUpdate()
            .skipLocked()
            .fetch(DRAFT.ID);
    return old.isEmpty()
        ? 0
        : sql.deleteFrom(DRAFT).where(DRAFT.TENANT_ID.eq(tenant()), DRAFT.ID.in(old)).execute();
  }

  /** Those of some files that a draft still names. */
  Set<FileId> naming(Collection<FileId> files) {
    var texts = files.stream().map(file -> file.value().toString()).toArray(String[]::new);
    var wanted = DSL.unnest(DSL.val(texts)).as("wanted", "id");
    var id = wanted.field("id", String.class);
    var part = DSL.concat(DSL.inline("%"), id, DSL.inline("%"));
    return Set.copyOf(
        sql.select(id)
            .from(wanted)
            .whereExists(
                DSL.selectOne()
                    .from(DRAFT)
                    .where(DRAFT.TENANT_ID.eq(tenant()))
                    .and(
                        DRAFT
                            .ANSWERS
                            .cast(String.class)
                            .like(part)
                            .or(DRAFT.PAYMENT.cast(String.class).like(part))))
            .fetch(row -> new FileId(UUID.fromString(row.value1()))));
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private JSONB jsonb(Object value) {
    return JSONB.jsonb(json.write(value));
  }

  private static JSONB answers(Draft draft) {
    return JSONB.jsonb(AnswersJson.write(draft.answers()));
  }

  private Draft draft(DraftRecord row) {
    Optional<JSONB> sent = Optional.ofNullable(row.getSent());
    Instant expires = row.getExpiresAt().toInstant();
    return new Draft(
        row.getId(),
        new ServiceCode(row.getServiceCode()),
        new VersionId(row.getServiceVersion()),
        Lang.of(row.getLang()),
        json.read(row.getPerson().data(), Person.class),
        AnswersJson.read(row.getAnswers().data()),
        json.read(row.getPayment().data(), Payment.class),
        Speed.valueOf(row.getSpeed()),
        List.of(json.read(row.getChecked().data(), CheckedDocument[].class)),
        sent.map(s -> json.read(s.data(), Draft.Sent.class)),
        expires);
  }
}
