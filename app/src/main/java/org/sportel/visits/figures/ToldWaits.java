package org.sportel.visits.figures;

import static org.sportel.visits.db.Tables.WAIT_TOLD;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sportel.network.CentreId;
import org.sportel.platform.Transactions;
import org.sportel.visits.model.VisitEvent;
import org.springframework.stereotype.Component;

/** Whether people waited as long as they were told, in the running transaction's tenant. */
@Component
public final class ToldWaits {
  private static final int SECONDS = 60;

  private final DSLContext sql;
  private final Transactions transactions;

  ToldWaits(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /** A wait that ended. */
  public record ToldWait(UUID queue, Instant told, boolean held) {}

  /** Those of a centre's days, the first and the last included, of people who were called. */
  public List<ToldWait> of(CentreId centre, LocalDate first, LocalDate last) {
    return sql.select(
            WAIT_TOLD.QUEUE_ID,
            WAIT_TOLD.TOLD_AT,
            WAIT_TOLD.LEAST_MINUTES,
            WAIT_TOLD.MOST_MINUTES,
            WAIT_TOLD.WAITED_SECONDS)
        .from(WAIT_TOLD)
        .where(WAIT_TOLD.TENANT_ID.eq(tenant()), WAIT_TOLD.CENTRE_ID.eq(centre.value()))
        .and(WAIT_TOLD.DAY_ON.between(first, last))
        .and(WAIT_TOLD.WAITED_SECONDS.isNotNull())
        .fetch(
            row ->
                new ToldWait(
                    row.value1(),
                    row.value2().toInstant(),
                    row.value5() >= row.value3() * SECONDS
                        && row.value5() <= row.value4() * SECONDS));
  }

  void told(VisitEvent.WaitTold event, Instant at, LocalDate day) {
    sql.insertInto(WAIT_TOLD)
        .set(WAIT_TOLD.TENANT_ID, tenant())
        .set(WAIT_TOLD.TICKET_ID, event.of().ticket())
        .set(WAIT_TOLD.CENTRE_ID, event.of().centre())
        .set(WAIT_TOLD.QUEUE_ID, event.of().queue())
        .set(WAIT_TOLD.DAY_ON, day)
        .set(WAIT_TOLD.TOLD_AT, at.atOffset(ZoneOffset.UTC))
        .set(WAIT_TOLD.LEAST_MINUTES, event.leastMinutes())
        .set(WAIT_TOLD.MOST_MINUTES, event.mostMinutes())
        .onConflictDoNothing()
        .execute();
  }

  /** The first call counts. */
  void waited(UUID ticket, Duration wait) {
    sql.update(WAIT_TOLD)
        .set(WAIT_TOLD.WAITED_SECONDS, Math.toIntExact(Math.max(0, wait.toSeconds())))
        .where(WAIT_TOLD.TENANT_ID.eq(tenant()), WAIT_TOLD.TICKET_ID.eq(ticket))
        .and(WAIT_TOLD.WAITED_SECONDS.isNull())
        .execute();
  }

  void empty() {
    sql.deleteFrom(WAIT_TOLD).where(WAIT_TOLD.TENANT_ID.eq(tenant())).execute();
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
