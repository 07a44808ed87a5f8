package org.sportel.visits.help;

import static org.sportel.visits.db.Tables.HELP_REQUEST;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.sportel.network.CentreId;
import org.sportel.network.CounterId;
import org.sportel.platform.Transactions;
import org.sportel.visits.model.Seat;
import org.springframework.stereotype.Component;

/** Who waits for the manager, in the running transaction's tenant. */
@Component
public final class HelpRequests {
  private final DSLContext sql;
  private final Transactions transactions;

  HelpRequests(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /** Since when whoever sits there waits for the manager; empty while they do not. */
  public Optional<Instant> of(Seat seat) {
    return sql.select(HELP_REQUEST.ASKED_AT)
        .from(HELP_REQUEST)
        .where(at(seat.counter()), HELP_REQUEST.ACCOUNT_ID.eq(seat.account()))
        .and(HELP_REQUEST.ASKED_AT.ge(seat.since().atOffset(ZoneOffset.UTC)))
        .fetchOptional(row -> row.value1().toInstant());
  }

  /** Notes it; what somebody asked there before is over. */
  void ask(Seat seat, Instant now) {
    var at = now.atOffset(ZoneOffset.UTC);
    sql.insertInto(HELP_REQUEST)
        .set(HELP_REQUEST.TENANT_ID, tenant())
        .set(HELP_REQUEST.COUNTER_ID, seat.counter().value())
        .set(HELP_REQUEST.CENTRE_ID, seat.centre().value())
        .set(HELP_REQUEST.ACCOUNT_ID, seat.account())
        .set(HELP_REQUEST.ASKED_AT, at)
        .onConflict(HELP_REQUEST.TENANT_ID, HELP_REQUEST.COUNTER_ID)
        .doUpdate()
        .set(HELP_REQUEST.CENTRE_ID, seat.centre().value())
        .set(HELP_REQUEST.ACCOUNT_ID, seat.account())
        .set(HELP_REQUEST.ASKED_AT, at)
        .execute();
  }

  /** A request that is over. */
  record Ended(UUID account, Instant since) {}

  Optional<Ended> end(CentreId centre, CounterId counter) {
    return sql.deleteFrom(HELP_REQUEST)
        .where(at(counter), HELP_REQUEST.CENTRE_ID.eq(centre.value()))
        .returning(HELP_REQUEST.ACCOUNT_ID, HELP_REQUEST.ASKED_AT)
        .fetchOptional(row -> new Ended(row.getAccountId(), row.getAskedAt().toInstant()));
  }

  private Condition at(CounterId counter) {
    return HELP_REQUEST.TENANT_ID.eq(tenant()).and(HELP_REQUEST.COUNTER_ID.eq(counter.value()));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
