package org.sportel.platform;

import static org.sportel.platform.db.Tables.CURSOR;
import static org.sportel.platform.db.Tables.JOURNAL;
import static org.sportel.platform.db.Tables.PARKED_ENTRY;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sportel.platform.db.tables.records.CursorRecord;

/**
 * Brings the followers up to date with the journal: per follower and tenant a cursor in the
 * journal's order (era, transaction, id), batches, at least once. An entry that fails is parked for
 * its tenant and follower, and stops nobody else.
 *
 * <p>A follower sees the rows of earlier eras and those of transactions older than every running
 * one, so that a long transaction is never overtaken.
 */
public final class Following {
  private static final Logger log = LoggerFactory.getLogger(Following.class);
  private static final int BATCH = 500;
  private static final int LARGEST_BATCH = 4_000;
  private static final int TRIES = 8;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);

  private final DSLContext db;
  private final PlatformParts ground;
  private final Supplier<List<Follower>> followers;
  private final NewEditions editions;
  private final Set<TenantId> awake = ConcurrentHashMap.newKeySet();

  Following(DSLContext db, PlatformParts ground, Supplier<List<Follower>> followers) {
    this.db = db;
    this.ground = ground;
    this.followers = followers;
    this.editions = new NewEditions(db, ground);
  }

  /** Remembers that a tenant has something new once the running transaction has committed. */
  void wakeAfterCommit(TenantId tenant) {
    if (!awake.contains(tenant)) {
      ground.transactions().afterCommit(() -> awake.add(tenant));
    }
  }

  /** The tenants with something new since the last call. */
  Set<TenantId> takeAwake() {
    var taken = Set.copyOf(awake);
    awake.removeAll(taken);
    return taken;
  }

  /** Brings all followers of a tenant up to date; answers how many entries were taken in. */
  public int catchUp(TenantId tenant) {
    var all = followers.get();
    editions.look(this, all, tenant);
    var work = ground.transactions().read(Scope.of(tenant), () -> work(all));
    int sum = work.behind().stream().mapToInt(one -> catchUp(one, tenant, () -> {})).sum();
    work.parked().forEach(follower -> retryParked(follower, tenant));
    return sum;
  }

  /** Whom a look without locks finds something to do for. */
  private record Work(List<Follower> behind, List<Follower> parked) {}

  private Work work(List<Follower> all) {
    var upToDate =
        db.fetch(
                "select c.follower from platform.cursor c, lateral (select era, tx, id"
                    + " from platform.journal where {0} order by era desc, tx desc, id desc limit 1)"
                    + " last where (c.era, c.tx::text::xid8, c.entry_id) = (last.era, last.tx, last.id)",
                Journal.visible())
            .getValues(0, String.class);
    var parked =
        db.selectDistinct(PARKED_ENTRY.FOLLOWER)
            .from(PARKED_ENTRY)
            .where(due())
            .fetch(PARKED_ENTRY.FOLLOWER);
    return new Work(
        all.stream().filter(follower -> !upToDate.contains(follower.name())).toList(),
        all.stream().filter(follower -> parked.contains(follower.name())).toList());
  }

  /**
   * Brings one follower up to date that is built anew from the whole journal. What the database has
   * not yet written to the disk may be lost together with its cursor, and is then read again.
   */
  public int build(Follower follower, TenantId tenant) {
    return catchUp(follower, tenant, () -> db.execute("set local synchronous_commit = off"));
  }

  /** Brings every tenant up to date. */
  public int catchUpAll() {
    return tenants().stream().mapToInt(this::catchUp).sum();
  }

  /** Puts a follower back to the journal's beginning; what it has built must be emptied too. */
  public void restart(String follower, TenantId tenant) {
    ground
        .transactions()
        .run(
            Scope.of(tenant),
            () -> {
              db.deleteFrom(PARKED_ENTRY).where(PARKED_ENTRY.FOLLOWER.eq(follower)).execute();
              db.deleteFrom(CURSOR).where(CURSOR.FOLLOWER.eq(follower)).execute();
            });
  }

  /** Every tenant that has a journal. */
  public List<TenantId> tenants() {
    return ground
        .transactions()
        .read(
            Scope.network(),
            () ->
                db.fetch("select t from platform.journal_tenants() t")
                    .map(row -> new TenantId(row.get(0, Integer.class))));
  }

  /**
   * Takes in what is new and wanted, so many entries at a time, more while there are more. Where
   * some of them cannot be taken in, fewer are tried, until the one that fails stands alone and is
   * parked; then more again.
   */
  private int catchUp(Follower follower, TenantId tenant, Runnable first) {
    int sum = 0;
    int tried = BATCH;
    while (true) {
      var taken = batch(follower, tenant, tried, first);
      if (taken.isEmpty()) {
        tried = tried / 2;
        continue;
      }
      sum += taken.getAsInt();
      if (taken.getAsInt() < tried) {
        return sum;
      }
      tried = Math.min(LARGEST_BATCH, tried * 2);
    }
  }

  /** Takes in so many at most, one that fails by itself is parked; empty where several fail. */
  private OptionalInt batch(Follower follower, TenantId tenant, int most, Runnable first) {
    try {
      return OptionalInt.of(
          write(
              tenant,
              () -> {
                first.run();
                return take(follower, tenant, most);
              }));
    } catch (RuntimeException e) {
      log.debug("{} entries of {} failed, fewer are tried", most, follower.name(), e);
      return most > 1
          ? OptionalInt.empty()
          : OptionalInt.of(write(tenant, () -> park(follower, tenant, e)));
    }
  }

  private int take(Follower follower, TenantId tenant, int limit) {
    var cursor = lock(follower, tenant);
    var next = Journal.next(db, cursor, follower.types(), limit);
    if (next.isEmpty()) {
      return 0;
    }
    var entries = next.stream().filter(Journal::wanted).toList();
    if (!entries.isEmpty()) {
      follow(follower, entries);
    }
    if (entries.size() == limit) {
      move(cursor, entries.getLast(), JOURNAL.ERA, Journal.TX, JOURNAL.ID);
    } else {
      move(cursor, next.getLast(), Journal.LAST_ERA, Journal.LAST_TX, Journal.LAST_ID);
    }
    db.executeUpdate(cursor);
    return entries.size();
  }

  private int park(Follower follower, TenantId tenant, RuntimeException why) {
    var cursor = lock(follower, tenant);
    var found = Journal.next(db, cursor, follower.types(), 1);
    if (found.isEmpty() || found.getFirst().get(JOURNAL.ID) == null) {
      return 0;
    }
    var row = found.getFirst();
    var id = row.get(JOURNAL.ID);
    log.warn("{} cannot take in {} {}", follower.name(), row.get(JOURNAL.TYPE), id, why);
    db.insertInto(PARKED_ENTRY)
        .set(PARKED_ENTRY.TENANT_ID, tenant.value())
        .set(PARKED_ENTRY.FOLLOWER, follower.name())
        .set(PARKED_ENTRY.ENTRY_ID, id)
        .set(PARKED_ENTRY.WHY, JobFailed.kinds(why))
        .set(PARKED_ENTRY.PARKED_AT, now())
        .set(PARKED_ENTRY.NEXT_TRY_AT, now().plus(FIRST_PAUSE))
        .onConflictDoNothing()
        .execute();
    move(cursor, row, JOURNAL.ERA, Journal.TX, JOURNAL.ID);
    db.executeUpdate(cursor);
    return 1;
  }

  private void retryParked(Follower follower, TenantId tenant) {
    var parked =
        ground
            .transactions()
            .read(
                Scope.of(tenant),
                () ->
                    db.select(PARKED_ENTRY.ENTRY_ID)
                        .from(PARKED_ENTRY)
                        .where(PARKED_ENTRY.FOLLOWER.eq(follower.name()), due())
                        .orderBy(PARKED_ENTRY.ENTRY_ID)
                        .limit(20)
                        .fetch(PARKED_ENTRY.ENTRY_ID));
    for (var id : parked) {
      var mine = PARKED_ENTRY.FOLLOWER.eq(follower.name()).and(PARKED_ENTRY.ENTRY_ID.eq(id));
      try {
        write(
            tenant,
            () -> {
              var row =
                  db.select(Journal.COLUMNS).from(JOURNAL).where(JOURNAL.ID.eq(id)).fetchSingle();
              follow(follower, List.of(row));
              return db.deleteFrom(PARKED_ENTRY).where(mine).execute();
            });
      } catch (RuntimeException e) {
        write(
            tenant,
            () ->
                db.update(PARKED_ENTRY)
                    .set(PARKED_ENTRY.TRIES, PARKED_ENTRY.TRIES.plus(1))
                    .set(PARKED_ENTRY.WHY, JobFailed.kinds(e))
                    .set(PARKED_ENTRY.NEXT_TRY_AT, nextTry())
                    .where(mine)
                    .execute());
      }
    }
  }

  private Condition due() {
    return PARKED_ENTRY.TRIES.lt(TRIES).and(PARKED_ENTRY.NEXT_TRY_AT.le(now()));
  }

  /** Ten seconds after the first failure, then 20, 40 and so on: about 21 minutes in all. */
  private Field<OffsetDateTime> nextTry() {
    return DSL.field(
        "{0} + {1} * interval '1 second' * power(2, {2})",
        OffsetDateTime.class, DSL.val(now()), DSL.val(FIRST_PAUSE.toSeconds()), PARKED_ENTRY.TRIES);
  }

  private OffsetDateTime now() {
    return ground.clock().instant().atOffset(ZoneOffset.UTC);
  }

  private void follow(Follower follower, List<? extends Record> rows) {
    var entries = rows.stream().map(row -> Journal.entry(row, ground.json())).toList();
    ground.acting().runAs(Actor.system(follower.name()), () -> follower.followAll(entries));
  }

  private CursorRecord lock(Follower follower, TenantId tenant) {
    db.insertInto(CURSOR)
        .set(CURSOR.TENANT_ID, tenant.value())
        .set(CURSOR.FOLLOWER, follower.name())
        .set(CURSOR.EDITION, follower.edition())
        .onConflictDoNothing()
        .execute();
    return db.selectFrom(CURSOR)
        .where(CURSOR.FOLLOWER.eq(follower.name()))
        .forUpdate()
        .fetchSingle();
  }

  private static void move(
      CursorRecord cursor, Record row, Field<Integer> era, Field<Long> tx, Field<UUID> id) {
    cursor.setEra(row.get(era));
    cursor.setTx(row.get(tx));
    cursor.setEntryId(row.get(id));
  }

  private <T> T write(TenantId tenant, Supplier<T> work) {
    return ground.transactions().write(Scope.of(tenant), work);
  }
}
