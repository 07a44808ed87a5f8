package org.sportel.visits.figures;

import static org.sportel.visits.db.Tables.WAIT_TOLD;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.network.CentreId;
import org.sportel.platform.Transactions;
import org.sportel.platform.rows.ManyRows;
import org.sportel.visits.db.tables.records.WaitToldRecord;
import org.sportel.visits.model.VisitEvent;
import org.springframework.stereotype.Component;

/** Whether people waited as long as they were told, in the running transaction's tenant. */
@Component
public final class ToldWaits {
  private static final int SECONDS = 60;

  private final DSLContext sql;
  private final Transactions transactions;
  private final ManyRows rows;

  ToldWaits(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
    this.rows = ManyRows.added(sql, WAIT_TOLD);
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

  /** What somebody was told, and when. */
  record Told(VisitEvent.WaitTold event, Instant at, LocalDate day) {}

  /** Keeps what people were told; of a ticket what was told first. */
  void told(List<Told> told) {
    rows.write(told.stream().map(this::row).toList());
  }

  private WaitToldRecord row(Told told) {
    var of = told.event().of();
    var row = new WaitToldRecord();
    row.setTenantId(tenant());
    row.setTicketId(of.ticket());
    row.setCentreId(of.centre());
    row.setQueueId(of.queue());
    row.setDayOn(told.day());
    row.setToldAt(told.at().atOffset(ZoneOffset.UTC));
    row.setLeastMinutes(told.event().leastMinutes());
    row.setMostMinutes(told.event().mostMinutes());
    return row;
  }

  /** How long each of these tickets waited for its call; the first call of a ticket counts. */
  void waited(Map<UUID, Duration> waits) {
    if (waits.isEmpty()) {
      return;
    }
    sql.execute(
        "update visits.wait_told w set waited_seconds = e.seconds from unnest({0}, {1})"
            + " e(ticket, seconds) where w.tenant_id = {2} and w.ticket_id = e.ticket"
            + " and w.waited_seconds is null",
        DSL.val(waits.keySet().toArray(UUID[]::new)),
        DSL.val(waits.values().stream().map(ToldWaits::seconds).toArray(Integer[]::new)),
        DSL.val(tenant()));
  }

  private static int seconds(Duration wait) {
    return Math.toIntExact(Math.max(0, wait.toSeconds()));
  }

  void empty() {
    sql.deleteFrom(WAIT_TOLD).where(WAIT_TOLD.TENANT_ID.eq(tenant())).execute();
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
