package org.sportel.platform;

import static org.sportel.platform.db.Tables.JOURNAL;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.sportel.platform.db.tables.records.JournalRecord;

/**
 * The append-only record of everything that happened: timeline, source of every figure, audit trail
 * of deeds and outbox in one.
 */
public final class Journal {
  private final DSLContext db;
  private final Transactions transactions;
  private final Acting acting;
  private final Clock clock;
  private final Ids ids;
  private final Json json;
  private final Following following;
  private final Change insert;

  Journal(DSLContext db, PlatformParts ground, Following following) {
    this.db = db;
    this.transactions = ground.transactions();
    this.acting = ground.acting();
    this.clock = ground.clock();
    this.ids = ground.ids();
    this.json = ground.json();
    this.following = following;
    this.insert = Change.insert(db, JOURNAL, JOURNAL.RECORDED_AT, JOURNAL.ERA);
  }

  /**
   * Writes one event in the running transaction.
   *
   * @return the entry's id
   * @throws IllegalStateException outside a transaction in a tenant's scope
   */
  public UUID record(Event event) {
    return record(event, event.origin(), event.happenedAt().orElseGet(clock::instant));
  }

  /**
   * Writes one event that was kept elsewhere, at its own time, in the running transaction.
   *
   * @return the entry's id
   * @throws IllegalStateException outside a transaction in a tenant's scope
   */
  public UUID record(Event event, Origin origin, Instant happenedAt) {
    var row = row(event, origin, happenedAt);
    transactions.later(insert, row);
    following.wakeAfterCommit(transactions.tenant());
    return row.getId();
  }

  /** Writes many events in the running transaction with few statements; for imports. */
  public void recordAll(List<? extends Event> events) {
    db.batchInsert(events.stream().map(this::row).toList()).execute();
    following.wakeAfterCommit(transactions.tenant());
  }

  /** What happened to a subject, in business time. */
  public List<Entry> of(UUID subject) {
    return db.selectFrom(JOURNAL)
        .where(JOURNAL.SUBJECT.eq(subject))
        .orderBy(JOURNAL.HAPPENED_AT, JOURNAL.ID)
        .fetch(row -> entry(row, json));
  }

  /** What happened to each of some subjects, in business time. */
  public List<Entry> of(Collection<UUID> subjects) {
    return db.selectFrom(JOURNAL)
        .where(JOURNAL.TENANT_ID.eq(transactions.tenant().value()), JOURNAL.SUBJECT.in(subjects))
        .orderBy(JOURNAL.SUBJECT, JOURNAL.HAPPENED_AT, JOURNAL.ID)
        .fetch(row -> entry(row, json));
  }

  /**
   * Entries of one module in the order of their ids, so many at a time.
   *
   * @param module how the types begin, such as {@code visits.}
   * @param after the last one that was read
   */
  public List<Entry> page(String module, Optional<UUID> after, int most) {
    return db.selectFrom(JOURNAL)
        .where(
            JOURNAL.TENANT_ID.eq(transactions.tenant().value()),
            JOURNAL.TYPE.like(DSL.inline(module + "%")),
            after.map(JOURNAL.ID::gt).orElseGet(DSL::noCondition))
        .orderBy(JOURNAL.ID)
        .limit(most)
        .fetch(row -> entry(row, json));
  }

  /**
   * What to look for, in business time.
   *
   * @param module how the types begin, such as {@code identity.}
   * @param types which types; none is all of the module
   * @param subject what it happened to; empty is anything
   * @param most how many entries at most
   */
  public record Search(
      String module,
      Set<String> types,
      Optional<UUID> subject,
      Instant from,
      Instant to,
      int most) {
    /** Copies the types. */
    public Search {
      types = Set.copyOf(types);
    }
  }

  /** What was found, the newest first. */
  public List<Entry> find(Search search) {
    return db.selectFrom(JOURNAL)
        .where(
            JOURNAL.TENANT_ID.eq(transactions.tenant().value()),
            JOURNAL.TYPE.like(DSL.inline(search.module() + "%")),
            search.types().isEmpty() ? DSL.noCondition() : JOURNAL.TYPE.in(search.types()),
            JOURNAL.HAPPENED_AT.ge(search.from().atOffset(ZoneOffset.UTC)),
            JOURNAL.HAPPENED_AT.le(search.to().atOffset(ZoneOffset.UTC)),
            search.subject().map(JOURNAL.SUBJECT::eq).orElseGet(DSL::noCondition))
        .orderBy(JOURNAL.HAPPENED_AT.desc(), JOURNAL.ID.desc())
        .limit(search.most())
        .fetch(row -> entry(row, json));
  }

  private JournalRecord row(Event event) {
    return row(event, event.origin(), event.happenedAt().orElseGet(clock::instant));
  }

  private JournalRecord row(Event event, Origin origin, Instant happenedAt) {
    var actor = acting.now();
    var row = new JournalRecord();
    row.setTenantId(transactions.tenant().value());
    row.setId(ids.next());
    row.setHappenedAt(happenedAt.atOffset(ZoneOffset.UTC));
    row.setOrigin(origin.name());
    row.setType(event.type());
    row.setVersion(event.version());
    row.setSubject(event.subject());
    row.setActorKind(actor.kind().name());
    row.setActorId(actor.id());
    row.setActorOffice(actor.office());
    row.setPayload(JSONB.valueOf(json.write(event)));
    return row;
  }

  static Entry entry(Record found, Json json) {
    var row = found.into(JOURNAL);
    return new Entry(
        new TenantId(row.getTenantId()),
        row.getId(),
        row.getType(),
        row.getVersion(),
        row.getSubject(),
        new Actor(Actor.Kind.valueOf(row.getActorKind()), row.getActorId(), row.getActorOffice()),
        row.getHappenedAt().toInstant(),
        row.getRecordedAt().toInstant(),
        Origin.valueOf(row.getOrigin()),
        json.tree(row.getPayload().data()));
  }
}
