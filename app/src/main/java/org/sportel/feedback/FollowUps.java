package org.sportel.feedback;

import static org.sportel.feedback.db.Tables.FOLLOW_UP;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Those who want to be asked back; personal data. */
@Component
public final class FollowUps {
  private final DSLContext sql;
  private final Transactions transactions;

  FollowUps(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /** Somebody who waits to be asked back. */
  public record FollowUp(UUID rating, String contact, Instant askedAt) {}

  /** Those that wait, the longest first; whoever shows them records that in the access log. */
  public List<FollowUp> open(int most) {
    return sql.selectFrom(FOLLOW_UP)
        .where(FOLLOW_UP.TENANT_ID.eq(tenant()), FOLLOW_UP.DONE_AT.isNull())
        .orderBy(FOLLOW_UP.ASKED_AT)
        .limit(most)
        .fetch(
            row -> new FollowUp(row.getRatingId(), row.getContact(), row.getAskedAt().toInstant()));
  }

  void ask(FollowUp followUp) {
    sql.insertInto(FOLLOW_UP)
        .set(FOLLOW_UP.TENANT_ID, tenant())
        .set(FOLLOW_UP.RATING_ID, followUp.rating())
        .set(FOLLOW_UP.CONTACT, followUp.contact())
        .set(FOLLOW_UP.ASKED_AT, followUp.askedAt().atOffset(ZoneOffset.UTC))
        .set(FOLLOW_UP.OFFICE, "")
        .set(FOLLOW_UP.NOTE, "")
        .execute();
  }

  /** Ends one and forgets how the person is reached; false where it was ended already. */
  boolean done(UUID rating, String office, String note, Instant now) {
    return sql.update(FOLLOW_UP)
            .set(FOLLOW_UP.CONTACT, "")
            .set(FOLLOW_UP.OFFICE, office)
            .set(FOLLOW_UP.NOTE, note)
            .set(FOLLOW_UP.DONE_AT, now.atOffset(ZoneOffset.UTC))
            .where(FOLLOW_UP.TENANT_ID.eq(tenant()), FOLLOW_UP.RATING_ID.eq(rating))
            .and(FOLLOW_UP.DONE_AT.isNull())
            .execute()
        == 1;
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
