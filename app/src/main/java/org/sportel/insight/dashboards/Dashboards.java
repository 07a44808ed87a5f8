package org.sportel.insight.dashboards;

import static org.sportel.insight.db.Tables.DASHBOARD;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.sportel.insight.dashboards.DashboardRefusal.Reason;
import org.sportel.insight.db.tables.records.DashboardRecord;
import org.sportel.platform.Acting;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The dashboards of the running transaction's tenant. */
@Component
public final class Dashboards {
  private final DSLContext db;
  private final Transactions transactions;
  private final DashboardRight right;
  private final ReadyDashboards ready;
  private final Acting acting;
  private final Json json;

  Dashboards(
      DSLContext db,
      Transactions transactions,
      DashboardRight right,
      ReadyDashboards ready,
      Acting acting,
      Json json) {
    this.ready = ready;
    this.db = db;
    this.transactions = transactions;
    this.right = right;
    this.acting = acting;
    this.json = json;
  }

  /** What is kept of a dashboard besides who may read it. */
  private record Content(Dashboard.Frame frame, List<ChosenFigure> figures) {}

  /**
   * Those that the acting person reads: their own and the office's, the latest made first.
   *
   * @throws org.sportel.platform.NotAllowed for whoever sees no figures
   */
  public List<Dashboard> list() {
    right.require();
    return db.selectFrom(DASHBOARD)
        .where(mine(), DASHBOARD.OFFICE.isTrue().or(DASHBOARD.OWNER_ID.eq(acting.now().id())))
        .orderBy(DASHBOARD.ID.desc())
        .fetch(this::dashboard);
  }

  /**
   * One that the acting person reads, also one that comes with the program.
   *
   * @throws DashboardRefusal NO_SUCH_DASHBOARD, also for somebody else's own
   * @throws org.sportel.platform.NotAllowed for whoever sees no figures
   */
  public Dashboard get(UUID id) {
    right.require();
    return find(id).or(() -> ready.find(id)).filter(right::reads).orElseThrow(Dashboards::unknown);
  }

  /** One that the acting person reads; empty where they may not, or no more. */
  Optional<Dashboard> readable(UUID id) {
    return right.sees() ? find(id).filter(right::reads) : Optional.empty();
  }

  /**
   * One that the acting person may change, held until the transaction ends.
   *
   * @param version the one that was looked at
   * @throws DashboardRefusal NO_SUCH_DASHBOARD or DASHBOARD_CHANGED
   * @throws org.sportel.platform.NotAllowed where somebody else changes it
   */
  Dashboard hold(UUID id, int version) {
    db.select(DASHBOARD.ID).from(DASHBOARD).where(mine(), DASHBOARD.ID.eq(id)).forUpdate().fetch();
    var one = get(id);
    if (!right.changes(one)) {
      throw new org.sportel.platform.NotAllowed();
    }
    if (one.version() != version) {
      throw new DashboardRefusal(Reason.DASHBOARD_CHANGED);
    }
    return one;
  }

  /** How many there are of a person, or of the office. */
  int count(boolean office, UUID owner) {
    return db.fetchCount(
        DASHBOARD,
        mine(),
        office
            ? DASHBOARD.OFFICE.isTrue()
            : DASHBOARD.OWNER_ID.eq(owner).and(DASHBOARD.OFFICE.isFalse()));
  }

  Optional<Dashboard> find(UUID id) {
    return db.selectFrom(DASHBOARD)
        .where(mine(), DASHBOARD.ID.eq(id))
        .fetchOptional(this::dashboard);
  }

  void keep(Dashboard one) {
    var row = new DashboardRecord();
    row.setTenantId(transactions.tenant().value());
    row.setId(one.id());
    row.setVersion(one.version());
    row.setOwnerId(one.owner());
    row.setOffice(one.frame().office());
    row.setContent(JSONB.valueOf(json.write(new Content(one.frame(), one.figures()))));
    db.insertInto(DASHBOARD)
        .set(row)
        .onConflict(DASHBOARD.TENANT_ID, DASHBOARD.ID)
        .doUpdate()
        .set(row)
        .execute();
  }

  void remove(UUID id) {
    db.deleteFrom(DASHBOARD).where(mine(), DASHBOARD.ID.eq(id)).execute();
  }

  private Condition mine() {
    return DASHBOARD.TENANT_ID.eq(transactions.tenant().value());
  }

  private Dashboard dashboard(DashboardRecord row) {
    var content = json.read(row.getContent().data(), Content.class);
    return new Dashboard(
        row.getId(), row.getVersion(), row.getOwnerId(), content.frame(), content.figures());
  }

  private static DashboardRefusal unknown() {
    return new DashboardRefusal(Reason.NO_SUCH_DASHBOARD);
  }
}
