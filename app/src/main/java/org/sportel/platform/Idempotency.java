package org.sportel.platform;

import static org.sportel.platform.db.Tables.IDEMPOTENCY;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/**
 * Does a submission once, however often it is sent: double click, retry and lost answer give one
 * case. Lives in the same transaction as the work.
 */
public final class Idempotency {
  /** The same key came with another content: 409. */
  public static final class KeyReused extends Refused {
    private static final long serialVersionUID = 1;

    /** Why it is refused. */
    public enum Reason {
      /** The key belongs to something else that was sent before. */
      KEY_REUSED
    }

    KeyReused() {
      super(Reason.KEY_REUSED, 409);
    }
  }

  private final DSLContext db;
  private final Transactions transactions;
  private final Clock clock;

  Idempotency(DSLContext db, PlatformParts ground) {
    this.db = db;
    this.transactions = ground.transactions();
    this.clock = ground.clock();
  }

  /**
   * Runs the work the first time; later calls get the address of the first answer.
   *
   * @param owner the account or draft the key belongs to
   * @param body a digest of what was sent
   * @param work answers the address of its result
   * @throws KeyReused when the key was used with another body
   */
  public String once(UUID owner, String key, String body, Supplier<String> work) {
    var mine = IDEMPOTENCY.OWNER.eq(owner).and(IDEMPOTENCY.KEY.eq(key));
    int fresh =
        db.insertInto(IDEMPOTENCY)
            .set(IDEMPOTENCY.TENANT_ID, transactions.tenant().value())
            .set(IDEMPOTENCY.OWNER, owner)
            .set(IDEMPOTENCY.KEY, key)
            .set(IDEMPOTENCY.BODY, body)
            .set(IDEMPOTENCY.USED_AT, clock.instant().atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute();
    if (fresh == 0) {
      var before = db.selectFrom(IDEMPOTENCY).where(mine).fetchSingle();
      if (!before.getBody().equals(body)) {
        throw new KeyReused();
      }
      return before.getAddress();
    }
    var address = work.get();
    db.update(IDEMPOTENCY).set(IDEMPOTENCY.ADDRESS, address).where(mine).execute();
    return address;
  }
}
