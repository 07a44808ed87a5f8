package org.sportel.catalogue.unfound;

import static org.sportel.catalogue.db.Tables.UNFOUND_WORDS;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches the words for which nothing was found. */
@Component
public final class UnfoundWords {
  private static final int LISTED = 100;
  private static final int KEPT = 500;

  private final DSLContext sql;
  private final Transactions transactions;

  UnfoundWords(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /**
   * Words that somebody typed.
   *
   * @param lang the language of the page on which they were typed
   * @param lastOn the last day on which they were
   */
  public record Unfound(String words, String lang, int times, LocalDate lastOn) {}

  /** Counts the words once more; new ones only as long as few are kept. */
  void count(String words, String lang, LocalDate day) {
    var known =
        sql.update(UNFOUND_WORDS)
            .set(UNFOUND_WORDS.TIMES, UNFOUND_WORDS.TIMES.plus(1))
            .set(UNFOUND_WORDS.LAST_ON, day)
            .where(
                UNFOUND_WORDS.TENANT_ID.eq(tenant()),
                UNFOUND_WORDS.WORDS.eq(words),
                UNFOUND_WORDS.LANG.eq(lang))
            .execute();
    if (known == 0 && number() < KEPT) {
      sql.insertInto(UNFOUND_WORDS)
          .set(UNFOUND_WORDS.TENANT_ID, tenant())
          .set(UNFOUND_WORDS.WORDS, words)
          .set(UNFOUND_WORDS.LANG, lang)
          .set(UNFOUND_WORDS.LAST_ON, day)
          .onConflictDoNothing()
          .execute();
    }
  }

  /** Forgets what nobody has typed since before this day. */
  void forget(LocalDate before) {
    sql.deleteFrom(UNFOUND_WORDS)
        .where(UNFOUND_WORDS.TENANT_ID.eq(tenant()), UNFOUND_WORDS.LAST_ON.lt(before))
        .execute();
  }

  /** The words typed most often, at most a hundred. */
  public List<Unfound> list() {
    return sql.selectFrom(UNFOUND_WORDS)
        .where(UNFOUND_WORDS.TENANT_ID.eq(tenant()))
        .orderBy(UNFOUND_WORDS.TIMES.desc(), UNFOUND_WORDS.LAST_ON.desc(), UNFOUND_WORDS.WORDS)
        .limit(LISTED)
        .fetch(row -> new Unfound(row.getWords(), row.getLang(), row.getTimes(), row.getLastOn()));
  }

  /** How many different words there are. */
  public int number() {
    return sql.fetchCount(UNFOUND_WORDS, UNFOUND_WORDS.TENANT_ID.eq(tenant()));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
