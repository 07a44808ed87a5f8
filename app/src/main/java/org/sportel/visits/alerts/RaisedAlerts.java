package org.sportel.visits.alerts;

import static org.sportel.visits.db.Tables.ROOM_ALERT;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.sportel.network.CentreId;
import org.sportel.platform.Transactions;
import org.sportel.visits.model.AlertKind;
import org.sportel.visits.model.QueueId;
import org.springframework.stereotype.Component;

/** When which alert was raised last, in the running transaction's tenant. */
@Component
final class RaisedAlerts {
  /** So long the same limit of the same queue is told once. */
  static final Duration QUIET = Duration.ofHours(1);

  private final DSLContext sql;
  private final Transactions transactions;

  RaisedAlerts(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /** Notes that it is raised now; not where it was within the last hour. */
  boolean raise(CentreId centre, QueueId queue, AlertKind kind, Instant now) {
    var at = now.atOffset(ZoneOffset.UTC);
    return sql.insertInto(ROOM_ALERT)
            .set(ROOM_ALERT.TENANT_ID, transactions.tenant().value())
            .set(ROOM_ALERT.CENTRE_ID, centre.value())
            .set(ROOM_ALERT.QUEUE_ID, queue.value())
            .set(ROOM_ALERT.KIND, kind.name())
            .set(ROOM_ALERT.RAISED_AT, at)
            .onConflict(
                ROOM_ALERT.TENANT_ID, ROOM_ALERT.CENTRE_ID, ROOM_ALERT.QUEUE_ID, ROOM_ALERT.KIND)
            .doUpdate()
            .set(ROOM_ALERT.RAISED_AT, at)
            .where(ROOM_ALERT.RAISED_AT.le(at.minus(QUIET)))
            .execute()
        == 1;
  }
}
