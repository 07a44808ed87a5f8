package org.sportel.identity.signin;

import static org.sportel.identity.db.Tables.SIGN_IN_FAILURE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.identity.Digest;
import org.springframework.stereotype.Component;

/**
 * Counts sign-in attempts that have not succeeded: by name and address together, by name, and by
 * address. Only digests are kept. Counting comes before the password is checked, so that attempts
 * at the same time cannot slip through together.
 */
@Component
final class SignInAttempts {
  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int OF_BOTH = 5;
  private static final int OF_NAME = 50;
  private static final int OF_ADDRESS = 100;

  private final DSLContext sql;
  private final Clock clock;

  SignInAttempts(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  private record Key(byte[] digest, int limit) {}

  /**
   * Counts one more attempt.
   *
   * @throws SignInRefusal TOO_MANY when one of the limits is passed
   */
  void count(String name, String address) {
    for (var key : keys(name, address)) {
      var since = count(key);
      if (since.failures > key.limit()) {
        var wait = Duration.between(clock.instant(), since.begun.plus(WINDOW));
        throw new SignInRefusal(SignInRefusal.Reason.TOO_MANY, (int) Math.max(1, wait.toSeconds()));
      }
    }
  }

  /** Forgets the attempts of who has signed in; the address's other attempts stay counted. */
  void succeeded(String name, String address) {
    var own = keys(name, address).subList(0, 2).stream().map(Key::digest).toList();
    sql.deleteFrom(SIGN_IN_FAILURE).where(SIGN_IN_FAILURE.KEY_DIGEST.in(own)).execute();
    sql.deleteFrom(SIGN_IN_FAILURE)
        .where(SIGN_IN_FAILURE.SINCE.lt(clock.instant().minus(WINDOW).atOffset(ZoneOffset.UTC)))
        .execute();
  }

  private record Counted(Instant begun, int failures) {}

  private Counted count(Key key) {
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    var over = SIGN_IN_FAILURE.SINCE.lt(now.minus(WINDOW));
    return sql.insertInto(SIGN_IN_FAILURE)
        .set(SIGN_IN_FAILURE.KEY_DIGEST, key.digest())
        .set(SIGN_IN_FAILURE.SINCE, now)
        .set(SIGN_IN_FAILURE.FAILURES, 1)
        .onConflict(SIGN_IN_FAILURE.KEY_DIGEST)
        .doUpdate()
        .set(
            SIGN_IN_FAILURE.FAILURES, DSL.when(over, 1).otherwise(SIGN_IN_FAILURE.FAILURES.plus(1)))
        .set(SIGN_IN_FAILURE.SINCE, DSL.when(over, now).otherwise(SIGN_IN_FAILURE.SINCE))
        .returningResult(SIGN_IN_FAILURE.SINCE, SIGN_IN_FAILURE.FAILURES)
        .fetchSingle(row -> new Counted(row.value1().toInstant(), row.value2()));
  }

  private static List<Key> keys(String name, String address) {
    return List.of(
        new Key(Digest.of("both " + name + " " + address), OF_BOTH),
        new Key(Digest.of("name " + name), OF_NAME),
        new Key(Digest.of("address " + address), OF_ADDRESS));
  }
}
