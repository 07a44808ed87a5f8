package org.sportel.platform;

import static org.sportel.platform.db.Tables.WRONG_TRY;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Limits how often codes are tried from one place. A code cannot be guessed; this keeps machines
 * from trying. Kept in the database, so that a restart forgets nothing and several programs count
 * together. Counting comes before the code is looked up, so that tries at the same time cannot slip
 * through together.
 */
public final class Tries {
  /** For how long tries count. */
  public static final Duration WINDOW = Duration.ofMinutes(15);

  /** How many wrong tries are allowed within it. */
  public static final int MOST = 20;

  private static final int GROUPS_OF_A_NETWORK = 4;

  private final DSLContext db;
  private final Transactions transactions;
  private final Clock clock;

  Tries(DSLContext db, Transactions transactions, Clock clock) {
    this.db = db;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Counts a try. Begins its own transaction.
   *
   * @param what the kind of code
   * @param client where the try comes from, such as a network address
   * @return how long to wait, where it was one too many
   */
  public Optional<Duration> count(String what, String client) {
    var counted = transactions.write(Scope.network(), () -> add(key(what, client)));
    if (counted.tries() <= MOST) {
      return Optional.empty();
    }
    var wait = Duration.between(clock.instant(), counted.since().plus(WINDOW));
    return Optional.of(wait.isPositive() ? wait : Duration.ofSeconds(1));
  }

  /** Takes a try back that was right; wrong ones before it stay counted. Own transaction. */
  public void right(String what, String client) {
    transactions.run(
        Scope.network(),
        () ->
            db.update(WRONG_TRY)
                .set(WRONG_TRY.TRIES, WRONG_TRY.TRIES.minus(1))
                .where(WRONG_TRY.KEY_DIGEST.eq(key(what, client)), WRONG_TRY.TRIES.gt(0))
                .execute());
  }

  /** Forgets what has lapsed. Begins its own transaction. */
  public int forgetLapsed() {
    var lapsed = clock.instant().minus(WINDOW).atOffset(ZoneOffset.UTC);
    return transactions.write(
        Scope.network(),
        () -> db.deleteFrom(WRONG_TRY).where(WRONG_TRY.SINCE.lt(lapsed)).execute());
  }

  private record Counted(Instant since, int tries) {}

  private Counted add(byte[] key) {
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    var over = WRONG_TRY.SINCE.lt(now.minus(WINDOW));
    return db.insertInto(WRONG_TRY)
        .set(WRONG_TRY.KEY_DIGEST, key)
        .set(WRONG_TRY.SINCE, now)
        .set(WRONG_TRY.TRIES, 1)
        .onConflict(WRONG_TRY.KEY_DIGEST)
        .doUpdate()
        .set(WRONG_TRY.TRIES, DSL.when(over, 1).otherwise(WRONG_TRY.TRIES.plus(1)))
        .set(WRONG_TRY.SINCE, DSL.when(over, now).otherwise(WRONG_TRY.SINCE))
        .returningResult(WRONG_TRY.SINCE, WRONG_TRY.TRIES)
        .fetchSingle(row -> new Counted(row.value1().toInstant(), row.value2()));
  }

  private static byte[] key(String what, String client) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest((what + " " + network(client)).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Of an IPv6 address only the network, because one machine owns all addresses of one. */
  private static String network(String client) {
    var groups = client.split(":", -1);
    return groups.length <= GROUPS_OF_A_NETWORK
        ? client
        : String.join(":", Arrays.copyOf(groups, GROUPS_OF_A_NETWORK));
  }
}
