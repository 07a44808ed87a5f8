package org.sportel.platform.limits;

import static org.sportel.platform.db.Tables.TRIES;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;

/**
 * Counts what strangers do and what is guessed, against a {@link Limit}. Kept in the database, so
 * that a restart forgets nothing and several programs count together; only keyed digests of who are
 * kept. Counting comes before the thing itself, so that what is done at the same time cannot slip
 * through together. All methods begin their own transaction in network scope or join one.
 */
public final class Tries {
  private final DSLContext db;
  private final Transactions transactions;
  private final Clock clock;
  private final KeyedDigest digest;

  Tries(DSLContext db, Transactions transactions, Clock clock, KeyedDigest digest) {
    this.db = db;
    this.transactions = transactions;
    this.clock = clock;
    this.digest = digest;
  }

  /**
   * Counts one more of each, or nothing where one of them has to wait.
   *
   * @return how long to wait, at least a second
   */
  public Optional<Duration> count(Limit.Key... keys) {
    return transactions.write(Scope.network(), () -> countAll(held(keys)));
  }

  /**
   * Takes back what turned out to be right, as if it had not been tried; what was wrong before
   * stays counted, and lapses when it would have.
   */
  public void giveBack(Limit.Key... keys) {
    transactions.run(
        Scope.network(),
        () ->
            digests(keys)
                .forEach(
                    one ->
                        db.update(TRIES)
                            .set(TRIES.AMOUNT, TRIES.AMOUNT.minus(one.key().amount()))
                            .set(TRIES.SINCE, DSL.coalesce(TRIES.PREVIOUS_SINCE, TRIES.SINCE))
                            .set(
                                TRIES.LAPSES_AT,
                                DSL.coalesce(TRIES.PREVIOUS_LAPSES, TRIES.LAPSES_AT))
                            .where(
                                TRIES.KEY_DIGEST.eq(one.digest()),
                                TRIES.AMOUNT.ge(one.key().amount()))
                            .execute()));
  }

  /** Forgets all that was counted for one. */
  public void forget(Limit.Key key) {
    transactions.run(
        Scope.network(),
        () -> db.deleteFrom(TRIES).where(TRIES.KEY_DIGEST.eq(digest(key))).execute());
  }

  /** Forgets what has lapsed. */
  int forgetLapsed() {
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    return transactions.write(
        Scope.network(), () -> db.deleteFrom(TRIES).where(TRIES.LAPSES_AT.le(now)).execute());
  }

  private record Digested(Limit.Key key, byte[] digest) {}

  private record Held(Limit.Key key, byte[] digest, Limit.Counted counted) {}

  private Optional<Duration> countAll(List<Held> all) {
    var now = clock.instant();
    var longest =
        all.stream()
            .flatMap(one -> one.key().limit().wait(one.counted(), one.key().amount(), now).stream())
            .max(Comparator.naturalOrder());
    if (longest.isEmpty()) {
      all.forEach(
          one -> keep(one, one.key().limit().after(one.counted(), one.key().amount(), now)));
    }
    return longest.map(
        wait -> wait.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : wait);
  }

  /** The rows in one order for all, so that two requests never wait for each other. */
  private List<Held> held(Limit.Key... keys) {
    // a crash may forget the last second of counting, which saves a wait for the disk
    db.execute("set local synchronous_commit = off");
    return digests(keys).stream().map(this::hold).toList();
  }

  private Held hold(Digested one) {
    var now = clock.instant();
    var none = one.key().limit().none(now);
    var counted =
        db.insertInto(TRIES)
            .set(TRIES.KEY_DIGEST, one.digest())
            .set(TRIES.AMOUNT, 0L)
            .set(TRIES.SINCE, none.since().atOffset(ZoneOffset.UTC))
            .set(TRIES.LAPSES_AT, none.until().atOffset(ZoneOffset.UTC))
            .onConflict(TRIES.KEY_DIGEST)
            .doUpdate()
            .set(TRIES.KEY_DIGEST, one.digest())
            .returningResult(TRIES.AMOUNT, TRIES.SINCE, TRIES.LAPSES_AT)
            .fetchSingle(
                row ->
                    new Limit.Counted(
                        row.value1(), row.value2().toInstant(), row.value3().toInstant()));
    return new Held(one.key(), one.digest(), counted.until().isAfter(now) ? counted : none);
  }

  private void keep(Held one, Limit.Counted counted) {
    db.update(TRIES)
        .set(TRIES.AMOUNT, counted.amount())
        .set(TRIES.PREVIOUS_SINCE, TRIES.SINCE)
        .set(TRIES.PREVIOUS_LAPSES, TRIES.LAPSES_AT)
        .set(TRIES.SINCE, counted.since().atOffset(ZoneOffset.UTC))
        .set(TRIES.LAPSES_AT, counted.until().atOffset(ZoneOffset.UTC))
        .where(TRIES.KEY_DIGEST.eq(one.digest()))
        .execute();
  }

  private List<Digested> digests(Limit.Key... keys) {
    return Arrays.stream(keys)
        .map(key -> new Digested(key, digest(key)))
        .sorted(Comparator.comparing(Digested::digest, Arrays::compareUnsigned))
        .toList();
  }

  private byte[] digest(Limit.Key key) {
    return digest.of(key.limit().name() + " " + key.who());
  }
}
