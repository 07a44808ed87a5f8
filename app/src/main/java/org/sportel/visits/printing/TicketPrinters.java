package org.sportel.visits.printing;

import static org.sportel.visits.db.Tables.TICKET_PRINTER;

import java.util.Optional;
import org.jooq.DSLContext;
import org.sportel.network.CentreId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The printers of the kiosks, in the running transaction's tenant. */
@Component
public final class TicketPrinters {
  private final DSLContext sql;
  private final Transactions transactions;

  TicketPrinters(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /** Where a printer answers. */
  public record Address(String host, int port) {}

  /** The printer of a centre, where one is set. */
  public Optional<Address> of(CentreId centre) {
    return sql.selectFrom(TICKET_PRINTER)
        .where(TICKET_PRINTER.TENANT_ID.eq(tenant()))
        .and(TICKET_PRINTER.CENTRE_ID.eq(centre.value()))
        .fetchOptional(row -> new Address(row.getHost(), row.getPort()));
  }

  void put(CentreId centre, Address address) {
    sql.insertInto(TICKET_PRINTER)
        .set(TICKET_PRINTER.TENANT_ID, tenant())
        .set(TICKET_PRINTER.CENTRE_ID, centre.value())
        .set(TICKET_PRINTER.HOST, address.host())
        .set(TICKET_PRINTER.PORT, address.port())
        .onConflict(TICKET_PRINTER.TENANT_ID, TICKET_PRINTER.CENTRE_ID)
        .doUpdate()
        .set(TICKET_PRINTER.HOST, address.host())
        .set(TICKET_PRINTER.PORT, address.port())
        .execute();
  }

  void remove(CentreId centre) {
    sql.deleteFrom(TICKET_PRINTER)
        .where(TICKET_PRINTER.TENANT_ID.eq(tenant()))
        .and(TICKET_PRINTER.CENTRE_ID.eq(centre.value()))
        .execute();
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
