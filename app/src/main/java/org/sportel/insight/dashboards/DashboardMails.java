package org.sportel.insight.dashboards;

import static org.sportel.insight.db.Tables.DASHBOARD_MAIL;
import static org.sportel.insight.db.Tables.DASHBOARD_READER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sportel.insight.db.tables.records.DashboardReaderRecord;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** How the dashboards of the running transaction's tenant are mailed. */
@Component
public final class DashboardMails {
  private final DSLContext db;
  private final Transactions transactions;

  DashboardMails(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /** That a dashboard is mailed; empty where it is not. */
  public Optional<DashboardMail> of(UUID dashboard) {
    return db.select(DASHBOARD_MAIL.EVERY)
        .from(DASHBOARD_MAIL)
        .where(DASHBOARD_MAIL.TENANT_ID.eq(tenant()), DASHBOARD_MAIL.DASHBOARD_ID.eq(dashboard))
        .fetchOptional(DASHBOARD_MAIL.EVERY)
        .map(every -> new DashboardMail(Rhythm.valueOf(every), readers(dashboard)));
  }

  private Set<UUID> readers(UUID dashboard) {
    return db.select(DASHBOARD_READER.ACCOUNT_ID)
        .from(DASHBOARD_READER)
        .where(DASHBOARD_READER.TENANT_ID.eq(tenant()), DASHBOARD_READER.DASHBOARD_ID.eq(dashboard))
        .fetchSet(DASHBOARD_READER.ACCOUNT_ID);
  }

  /**
   * Keeps it.
   *
   * @param until up to which day it counts as sent, where it was not mailed so often before
   */
  void keep(UUID dashboard, DashboardMail mail, LocalDate until) {
    var same = of(dashboard).filter(known -> known.every() == mail.every()).isPresent();
    if (!same) {
      remove(dashboard);
      db.insertInto(DASHBOARD_MAIL)
          .set(DASHBOARD_MAIL.TENANT_ID, tenant())
          .set(DASHBOARD_MAIL.DASHBOARD_ID, dashboard)
          .set(DASHBOARD_MAIL.EVERY, mail.every().name())
          .set(DASHBOARD_MAIL.SENT_UNTIL, until)
          .execute();
    }
    db.deleteFrom(DASHBOARD_READER)
        .where(DASHBOARD_READER.TENANT_ID.eq(tenant()), DASHBOARD_READER.DASHBOARD_ID.eq(dashboard))
        .execute();
    var rows = mail.readers().stream().map(reader -> row(dashboard, reader)).toList();
    db.batchInsert(rows).execute();
  }

  private DashboardReaderRecord row(UUID dashboard, UUID reader) {
    var row = new DashboardReaderRecord();
    row.setTenantId(tenant());
    row.setDashboardId(dashboard);
    row.setAccountId(reader);
    return row;
  }

  void remove(UUID dashboard) {
    db.deleteFrom(DASHBOARD_MAIL)
        .where(DASHBOARD_MAIL.TENANT_ID.eq(tenant()), DASHBOARD_MAIL.DASHBOARD_ID.eq(dashboard))
        .execute();
  }

  /** Takes one reader out; answers whether they were among them. */
  boolean remove(UUID dashboard, UUID reader) {
    return db.deleteFrom(DASHBOARD_READER)
            .where(
                DASHBOARD_READER.TENANT_ID.eq(tenant()),
                DASHBOARD_READER.DASHBOARD_ID.eq(dashboard),
                DASHBOARD_READER.ACCOUNT_ID.eq(reader))
            .execute()
        > 0;
  }

  /** The dashboards of a rhythm that are not sent up to a day; from now on they count as sent. */
  List<UUID> due(Rhythm every, LocalDate until) {
    return db.update(DASHBOARD_MAIL)
        .set(DASHBOARD_MAIL.SENT_UNTIL, until)
        .where(
            DASHBOARD_MAIL.TENANT_ID.eq(tenant()),
            DASHBOARD_MAIL.EVERY.eq(every.name()),
            DASHBOARD_MAIL.SENT_UNTIL.lt(until))
        .returning(DASHBOARD_MAIL.DASHBOARD_ID)
        .fetch(DASHBOARD_MAIL.DASHBOARD_ID);
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
