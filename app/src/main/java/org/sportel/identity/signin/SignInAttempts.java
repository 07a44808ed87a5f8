package org.sportel.identity.signin;

import static org.sportel.identity.db.Tables.SIGN_IN_FAILURE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.sportel.identity.SecretDigest;
import org.springframework.stereotype.Component;

/**
 * Counts sign-in attempts that have not succeeded; only digests are kept. Counting comes before the
 * password is checked, so that attempts at the same time cannot slip through together.
 *
 * <p>A browser in which the person signed in before is counted by itself alone, so strangers cannot
 * lock anybody out of their own browser, nor one visitor a whole office. Elsewhere it counts by
 * name and address together, by address, and by name. After the free attempts each further one
 * waits longer, from half a minute to a quarter of an hour; attempts made while waiting change
 * nothing.
 */
@Component
final class SignInAttempts {
  private static final Duration FORGOTTEN = Duration.ofMinutes(60);
  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  private static final int MOST_DOUBLINGS = 5;
  private static final int FREE_OF_ONE = 5;
  private static final int FREE_OF_NAME = 100;
  private static final int FREE_OF_ADDRESS = 100;

  private final DSLContext sql;
  private final Clock clock;

  SignInAttempts(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Where an attempt comes from.
   *
   * @param address the network address
   * @param browser names a browser in which this person signed in before
   */
  record From(String address, Optional<String> browser) {}

  private record Key(byte[] digest, int free) {}

  private record Counted(Instant last, int failures) {
    Duration left(int free, Instant now) {
      if (failures < free) {
        return Duration.ZERO;
      }
      var wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - free, MOST_DOUBLINGS));
      return Duration.between(
          now, last.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT));
    }
  }

  /**
   * Counts one more attempt, unless it comes too soon.
   *
   * @return how long to wait, where it comes too soon
   */
  Optional<Duration> count(String name, From from) {
    var keys = keys(name, from);
    var now = clock.instant();
    var left =
        keys.stream()
            .map(key -> locked(key, now).left(key.free(), now))
            .filter(Duration::isPositive)
            .max(Duration::compareTo);
    if (left.isEmpty()) {
      keys.forEach(key -> add(key, now));
    }
    return left;
  }

  /** Forgets the attempts of who has signed in; of name and address only this one. */
  void succeeded(String name, From from) {
    var keys = keys(name, from);
    sql.deleteFrom(SIGN_IN_FAILURE)
        .where(SIGN_IN_FAILURE.KEY_DIGEST.eq(keys.getFirst().digest()))
        .execute();
    keys.stream()
        .skip(1)
        .forEach(
            key ->
                sql.update(SIGN_IN_FAILURE)
                    .set(SIGN_IN_FAILURE.FAILURES, SIGN_IN_FAILURE.FAILURES.minus(1))
                    .where(
                        SIGN_IN_FAILURE.KEY_DIGEST.eq(key.digest()), SIGN_IN_FAILURE.FAILURES.gt(0))
                    .execute());
    sql.deleteFrom(SIGN_IN_FAILURE)
        .where(SIGN_IN_FAILURE.SINCE.lt(clock.instant().minus(FORGOTTEN).atOffset(ZoneOffset.UTC)))
        .execute();
  }

  private Counted locked(Key key, Instant now) {
    sql.insertInto(SIGN_IN_FAILURE)
        .set(SIGN_IN_FAILURE.KEY_DIGEST, key.digest())
        .set(SIGN_IN_FAILURE.SINCE, now.atOffset(ZoneOffset.UTC))
        .set(SIGN_IN_FAILURE.FAILURES, 0)
        .onConflictDoNothing()
        .execute();
    var counted =
        sql.select(SIGN_IN_FAILURE.SINCE, SIGN_IN_FAILURE.FAILURES)
            .from(SIGN_IN_FAILURE)
            .where(SIGN_IN_FAILURE.KEY_DIGEST.eq(key.digest()))
            .forUpdate()
            .fetchSingle(row -> new Counted(row.value1().toInstant(), row.value2()));
    if (counted.last().isAfter(now.minus(FORGOTTEN))) {
      return counted;
    }
    sql.update(SIGN_IN_FAILURE)
        .set(SIGN_IN_FAILURE.FAILURES, 0)
        .where(SIGN_IN_FAILURE.KEY_DIGEST.eq(key.digest()))
        .execute();
    return new Counted(now, 0);
  }

  private void add(Key key, Instant now) {
    sql.update(SIGN_IN_FAILURE)
        .set(SIGN_IN_FAILURE.FAILURES, SIGN_IN_FAILURE.FAILURES.plus(1))
        .set(SIGN_IN_FAILURE.SINCE, now.atOffset(ZoneOffset.UTC))
        .where(SIGN_IN_FAILURE.KEY_DIGEST.eq(key.digest()))
        .execute();
  }

  private static List<Key> keys(String name, From from) {
    if (from.browser().isPresent()) {
      var digest = SecretDigest.of("browser " + name + " " + from.browser().get());
      return List.of(new Key(digest, FREE_OF_ONE));
    }
    return Stream.of(
            new Key(SecretDigest.of("both " + name + " " + from.address()), FREE_OF_ONE),
            new Key(SecretDigest.of("address " + from.address()), FREE_OF_ADDRESS),
            new Key(SecretDigest.of("name " + name), FREE_OF_NAME))
        .toList();
  }
}
