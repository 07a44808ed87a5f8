package org.sportel.platform;

import static org.sportel.platform.db.Tables.JOURNAL;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.sportel.platform.db.tables.records.CursorRecord;
import org.sportel.platform.db.tables.records.JournalRecord;

/**
 * The append-only record of everything that happened: timeline, source of every figure, audit trail
 * of deeds and outbox in one.
 */
public final class Journal {
  /** What an entry is read from, in this order: moments as microseconds, which cost no parsing. */
  static final List<Field<?>> COLUMNS =
      List.of(
          JOURNAL.TENANT_ID,
          JOURNAL.ID,
          JOURNAL.TYPE,
          JOURNAL.VERSION,
          JOURNAL.SUBJECT,
          JOURNAL.ACTOR_KIND,
          JOURNAL.ACTOR_ID,
          JOURNAL.ACTOR_OFFICE,
          micros(JOURNAL.HAPPENED_AT),
          micros(JOURNAL.RECORDED_AT),
          JOURNAL.ORIGIN,
          JOURNAL.PAYLOAD);

  private static final Field<Long> NUMBER = DSL.field("tx::text::bigint", Long.class);
  static final Field<Long> TX = NUMBER.as("tx_number");
  static final Field<Integer> LAST_ERA = DSL.field(DSL.name("last_era"), Integer.class);
  static final Field<Long> LAST_TX = DSL.field(DSL.name("last_tx"), Long.class);
  static final Field<UUID> LAST_ID = DSL.field(DSL.name("last_id"), UUID.class);

  private static final long MICROS = 1_000_000;
  private static final long NANOS_OF_A_MICRO = 1_000;

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
    return db.select(COLUMNS)
        .from(JOURNAL)
        .where(JOURNAL.SUBJECT.eq(subject))
        .orderBy(JOURNAL.HAPPENED_AT, JOURNAL.ID)
        .fetch(row -> entry(row, json));
  }

  /** What happened to each of some subjects, in business time. */
  public List<Entry> of(Collection<UUID> subjects) {
    return db.select(COLUMNS)
        .from(JOURNAL)
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
    return db.select(COLUMNS)
        .from(JOURNAL)
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
    return db.select(COLUMNS)
        .from(JOURNAL)
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

  /**
   * The next entries of some types in the journal's order, each with the place of the last entry of
   * any type that is seen now: with fewer than so many the cursor may go there. Where none is
   * wanted, a row that only says that place; empty where nothing is new.
   */
  static List<Record> next(DSLContext db, CursorRecord cursor, Set<String> types, int limit) {
    var last =
        db.select(JOURNAL.ERA.as(LAST_ERA), NUMBER.as(LAST_TX), JOURNAL.ID.as(LAST_ID))
            .from(JOURNAL)
            .where(after(cursor))
            .orderBy(JOURNAL.ERA.desc(), DSL.field("tx").desc(), JOURNAL.ID.desc())
            .limit(1)
            .asTable("last_entry");
    var wanted =
        DSL.select(COLUMNS)
            .select(JOURNAL.ERA, TX)
            .from(JOURNAL)
            .where(
                after(cursor),
                types.isEmpty()
                    ? DSL.noCondition()
                    : JOURNAL.TYPE.eq(DSL.any(types.toArray(String[]::new))))
            .orderBy(JOURNAL.ERA, DSL.field("tx"), JOURNAL.ID)
            .limit(limit)
            .asTable("journal");
    return db.select(wanted.fields())
        .select(last.fields())
        .from(last)
        .leftJoin(wanted)
        .on(DSL.trueCondition())
        .orderBy(wanted.field(JOURNAL.ERA), wanted.field(TX), wanted.field(JOURNAL.ID))
        .fetch(row -> row);
  }

  private static Condition after(CursorRecord cursor) {
    return DSL.condition(
        "(era, tx, id) > ({0}, {1}::text::xid8, {2}) and {3}",
        DSL.val(cursor.getEra()), DSL.val(cursor.getTx()), DSL.val(cursor.getEntryId()), visible());
  }

  /** Rows of earlier eras, and of transactions older than every running one. */
  static Condition visible() {
    return DSL.condition(
        "(era < (select now.era from platform.cluster now)"
            + " or tx < pg_snapshot_xmin(pg_current_snapshot()))");
  }

  /** Whether a row of {@link #next} is an entry, and not the place of the last one alone. */
  static boolean wanted(Record row) {
    return row.get(1) != null;
  }

  /** Reads an entry from a row that begins with {@link #COLUMNS}. */
  static Entry entry(Record row, Json json) {
    return new Entry(
        new TenantId(value(row, 0, Integer.class)),
        value(row, 1, UUID.class),
        value(row, 2, String.class),
        value(row, 3, Integer.class),
        value(row, 4, UUID.class),
        new Actor(
            Actor.Kind.valueOf(value(row, 5, String.class)),
            value(row, 6, UUID.class),
            value(row, 7, String.class)),
        instant(value(row, 8, Long.class)),
        instant(value(row, 9, Long.class)),
        Origin.valueOf(value(row, 10, String.class)),
        json.tree(value(row, 11, JSONB.class).data()));
  }

  private static <T> T value(Record row, int place, Class<T> type) {
    return type.cast(Objects.requireNonNull(row.get(place)));
  }

  private static Field<Long> micros(Field<OffsetDateTime> moment) {
    return DSL.field("(extract(epoch from {0}) * 1000000)::bigint", Long.class, moment)
        .as(moment.getName() + "_micros");
  }

  private static Instant instant(long micros) {
    return Instant.ofEpochSecond(
        Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * NANOS_OF_A_MICRO);
  }
}
