package org.sportel.platform.failures;

import static org.sportel.platform.db.Tables.JOURNAL;
import static org.sportel.platform.db.Tables.PARKED_ENTRY;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Keeps the journal's entries that a follower cannot take in, in the running transaction of a
 * tenant.
 */
@Component
public final class ParkedEntries {
  private final DSLContext db;
  private final Transactions transactions;
  private final Clock clock;

  ParkedEntries(DSLContext db, Transactions transactions, Clock clock) {
    this.db = db;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * An entry that waits for a follower.
   *
   * @param type the event's type
   * @param why kinds of what failed, never the words
   * @param tries how often the follower tried
   */
  public record Parked(
      String follower, UUID entry, String type, String why, Instant parkedAt, int tries) {}

  /** How many there are. */
  public int count() {
    return db.fetchCount(PARKED_ENTRY, here());
  }

  /** The latest ones, the last first. */
  public List<Parked> list(int most) {
    return db.select(PARKED_ENTRY.fields())
        .select(JOURNAL.TYPE)
        .from(PARKED_ENTRY)
        .join(JOURNAL)
        .on(JOURNAL.TENANT_ID.eq(PARKED_ENTRY.TENANT_ID), JOURNAL.ID.eq(PARKED_ENTRY.ENTRY_ID))
        .where(here())
        .orderBy(PARKED_ENTRY.PARKED_AT.desc(), PARKED_ENTRY.ENTRY_ID.desc())
        .limit(most)
        .fetch(ParkedEntries::parked);
  }

  /** Lets the follower try again soon, with as many tries as at first; false when it is gone. */
  public boolean retry(String follower, UUID entry) {
    return db.update(PARKED_ENTRY)
            .set(PARKED_ENTRY.TRIES, 1)
            .set(PARKED_ENTRY.NEXT_TRY_AT, clock.instant().atOffset(ZoneOffset.UTC))
            .where(one(follower, entry))
            .execute()
        == 1;
  }

  /** Leaves the entry out for this follower, for ever; false when it is gone. */
  public boolean discard(String follower, UUID entry) {
    return db.deleteFrom(PARKED_ENTRY).where(one(follower, entry)).execute() == 1;
  }

  private Condition here() {
    return PARKED_ENTRY.TENANT_ID.eq(transactions.tenant().value());
  }

  private Condition one(String follower, UUID entry) {
    return here().and(PARKED_ENTRY.FOLLOWER.eq(follower)).and(PARKED_ENTRY.ENTRY_ID.eq(entry));
  }

  private static Parked parked(Record row) {
    return new Parked(
        row.get(PARKED_ENTRY.FOLLOWER),
        row.get(PARKED_ENTRY.ENTRY_ID),
        row.get(JOURNAL.TYPE),
        row.get(PARKED_ENTRY.WHY),
        row.get(PARKED_ENTRY.PARKED_AT).toInstant(),
        row.get(PARKED_ENTRY.TRIES));
  }
}
