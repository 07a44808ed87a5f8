package org.sportel.identity.trail;

import static org.sportel.identity.db.Tables.NEWS_SEEN;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.sportel.identity.AccountId;
import org.sportel.platform.Entry;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/**
 * Tells people what was done to their account, so that no link, no lifted second factor, no changed
 * duty and no sign-in elsewhere passes unnoticed. Joins the caller's transaction of a tenant.
 */
@Component
public final class AccountNews {
  private static final Duration KEPT = Duration.ofDays(90);
  private static final int MOST = 200;
  private static final Set<String> QUIET =
      Set.of("identity.signed-in", "identity.signed-out", "identity.denied");

  private final Journal journal;
  private final DSLContext sql;
  private final Clock clock;

  AccountNews(Journal journal, DSLContext sql, Clock clock) {
    this.journal = journal;
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * One thing that happened.
   *
   * @param fresh whether the person has not yet said that they saw it
   */
  public record News(Entry entry, boolean fresh) {}

  /** What happened within 90 days, the newest first, at most 200 things. */
  public List<News> of(AccountId account) {
    var now = clock.instant();
    var seen = seen(account).orElse(Instant.EPOCH);
    return journal
        .find(
            new Journal.Search(
                "identity.", Set.of(), Optional.of(account.value()), now.minus(KEPT), now, MOST))
        .stream()
        .filter(entry -> !QUIET.contains(entry.type()))
        .map(entry -> new News(entry, entry.happenedAt().isAfter(seen)))
        .toList();
  }

  /** Notes that the person has seen everything up to now. */
  public void seen(AccountId account, Instant until) {
    var at = until.atOffset(ZoneOffset.UTC);
    sql.insertInto(NEWS_SEEN)
        .set(NEWS_SEEN.ACCOUNT_ID, account.value())
        .set(NEWS_SEEN.SEEN_AT, at)
        .onConflict(NEWS_SEEN.ACCOUNT_ID)
        .doUpdate()
        .set(NEWS_SEEN.SEEN_AT, at)
        .execute();
  }

  private Optional<Instant> seen(AccountId account) {
    return sql.select(NEWS_SEEN.SEEN_AT)
        .from(NEWS_SEEN)
        .where(NEWS_SEEN.ACCOUNT_ID.eq(account.value()))
        .fetchOptional(row -> row.value1().toInstant());
  }
}
