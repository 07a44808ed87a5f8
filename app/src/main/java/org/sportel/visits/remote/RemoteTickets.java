package org.sportel.visits.remote;

import static org.sportel.visits.db.Tables.REMOTE_RULE;
import static org.sportel.visits.db.Tables.REMOTE_TICKET;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.sportel.network.CentreId;
import org.sportel.platform.Transactions;
import org.sportel.platform.limits.KeyedDigest;
import org.sportel.visits.model.TicketId;
import org.springframework.stereotype.Component;

/** Which centres give tickets to people on their way, and who took one, by tenant. */
@Component
public final class RemoteTickets {
  private final DSLContext sql;
  private final Transactions transactions;
  private final KeyedDigest digests;

  RemoteTickets(DSLContext sql, Transactions transactions, KeyedDigest digests) {
    this.sql = sql;
    this.transactions = transactions;
    this.digests = digests;
  }

  /** Whether a centre gives them; none does while nobody has said so. */
  public boolean given(CentreId centre) {
    return sql.fetchExists(
        REMOTE_RULE,
        REMOTE_RULE
            .TENANT_ID
            .eq(tenant())
            .and(REMOTE_RULE.CENTRE_ID.eq(centre.value()))
            .and(REMOTE_RULE.OPEN.isTrue()));
  }

  void give(CentreId centre, boolean open) {
    sql.insertInto(REMOTE_RULE)
        .set(REMOTE_RULE.TENANT_ID, tenant())
        .set(REMOTE_RULE.CENTRE_ID, centre.value())
        .set(REMOTE_RULE.OPEN, open)
        .onConflict(REMOTE_RULE.TENANT_ID, REMOTE_RULE.CENTRE_ID)
        .doUpdate()
        .set(REMOTE_RULE.OPEN, open)
        .execute();
  }

  /** The ticket that somebody took today. */
  Optional<TicketId> of(CentreId centre, LocalDate day, String contact) {
    return sql.select(REMOTE_TICKET.TICKET_ID)
        .from(REMOTE_TICKET)
        .where(REMOTE_TICKET.TENANT_ID.eq(tenant()))
        .and(REMOTE_TICKET.CENTRE_ID.eq(centre.value()))
        .and(REMOTE_TICKET.DAY_ON.eq(day))
        .and(REMOTE_TICKET.CONTACT_DIGEST.eq(digest(contact)))
        .fetchOptional(row -> new TicketId(row.value1()));
  }

  /** Notes whose ticket it is; what they took before is over. */
  void keep(CentreId centre, LocalDate day, String contact, TicketId ticket) {
    sql.insertInto(REMOTE_TICKET)
        .set(REMOTE_TICKET.TENANT_ID, tenant())
        .set(REMOTE_TICKET.CENTRE_ID, centre.value())
        .set(REMOTE_TICKET.CONTACT_DIGEST, digest(contact))
        .set(REMOTE_TICKET.DAY_ON, day)
        .set(REMOTE_TICKET.TICKET_ID, ticket.value())
        .onConflict(REMOTE_TICKET.TENANT_ID, REMOTE_TICKET.CENTRE_ID, REMOTE_TICKET.CONTACT_DIGEST)
        .doUpdate()
        .set(REMOTE_TICKET.DAY_ON, day)
        .set(REMOTE_TICKET.TICKET_ID, ticket.value())
        .execute();
  }

  /** Forgets whose tickets earlier days' were. */
  void forget(LocalDate today) {
    sql.deleteFrom(REMOTE_TICKET)
        .where(REMOTE_TICKET.TENANT_ID.eq(tenant()), REMOTE_TICKET.DAY_ON.lt(today))
        .execute();
  }

  private String digest(String contact) {
    return digests.of("remote " + tenant(), contact.toLowerCase(Locale.ROOT));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
