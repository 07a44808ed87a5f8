package org.sportel.network;

import static org.sportel.network.db.Tables.CENTRE;
import static org.sportel.network.db.Tables.COUNTER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.sportel.network.db.tables.records.CentreRecord;
import org.sportel.network.db.tables.records.CounterRecord;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The centres of the running transaction's tenant, each with its counters and hours. */
@Component
public final class Centres {
  private final Transactions transactions;
  private final DSLContext sql;
  private final Columns columns;
  private final HoursPlans plans;
  private final Tenants tenants;

  Centres(
      Transactions transactions,
      DSLContext sql,
      Columns columns,
      HoursPlans plans,
      Tenants tenants) {
    this.transactions = transactions;
    this.sql = sql;
    this.columns = columns;
    this.plans = plans;
    this.tenants = tenants;
  }

  /** All centres, by code; read once in a transaction. */
  public List<Centre> list() {
    return transactions.once(Centres.class, this::read);
  }

  /**
   * The centre that is known to exist.
   *
   * @throws NetworkRefusal CENTRE_UNKNOWN when the tenant has none
   */
  public Centre get(CentreId id) {
    return find(id).orElseThrow(() -> new NetworkRefusal(NetworkRefusal.Reason.CENTRE_UNKNOWN));
  }

  /** The centre, where the tenant has it. */
  public Optional<Centre> find(CentreId id) {
    return list().stream().filter(centre -> centre.id().equals(id)).findFirst();
  }

  /** The centre with the tenant's own code. */
  public Optional<Centre> byCode(String code) {
    return list().stream().filter(centre -> centre.code().equals(code)).findFirst();
  }

  /** Writes the row; counters and hours have their own. */
  void add(Centre centre) {
    var row = row(centre);
    row.setTenantId(tenant());
    sql.insertInto(CENTRE).set(row).execute();
    transactions.forget(Centres.class);
  }

  void change(Centre centre) {
    var changed =
        sql.update(CENTRE)
            .set(row(centre))
            .where(CENTRE.TENANT_ID.eq(tenant()), CENTRE.ID.eq(centre.id().value()))
            .execute();
    transactions.forget(Centres.class);
    if (changed != 1) {
      throw new NetworkRefusal(NetworkRefusal.Reason.CENTRE_UNKNOWN);
    }
  }

  void add(CentreId centre, Counter counter) {
    var row = new CounterRecord();
    row.setTenantId(tenant());
    row.setId(counter.id().value());
    row.setCentreId(centre.value());
    row.set(COUNTER.UNIT_ID, counter.unit().map(UnitId::value).orElse(null));
    row.setNumber(counter.number());
    row.setName(columns.json(counter.name()));
    sql.insertInto(COUNTER).set(row).execute();
    transactions.forget(Centres.class);
  }

  private List<Centre> read() {
    var rows =
        sql.selectFrom(CENTRE).where(CENTRE.TENANT_ID.eq(tenant())).orderBy(CENTRE.CODE).fetch();
    var ids = rows.map(CentreRecord::getId);
    var counters = counters();
    var closing = tenants.get(transactions.tenant()).told().closing();
    var hours = plans.of(ids, closing.map(Tenant.Closing::lastDay));
    return rows.map(
        row ->
            centre(
                row,
                counters.getOrDefault(row.getId(), List.of()),
                hours.getOrDefault(row.getId(), OpeningHours.notGiven())));
  }

  private Map<UUID, List<Counter>> counters() {
    return sql
        .selectFrom(COUNTER)
        .where(COUNTER.TENANT_ID.eq(tenant()))
        .orderBy(COUNTER.NUMBER)
        .fetch()
        .stream()
        .collect(
            Collectors.groupingBy(
                CounterRecord::getCentreId,
                Collectors.mapping(this::counter, Collectors.toList())));
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private CentreRecord row(Centre centre) {
    var row = new CentreRecord();
    row.setId(centre.id().value());
    row.set(CENTRE.UNIT_ID, centre.unit().map(UnitId::value).orElse(null));
    row.setCode(centre.code());
    row.setLevel(centre.level().name());
    row.setName(columns.json(centre.name()));
    row.set(CENTRE.ADDRESS, centre.address().orElse(null));
    row.set(CENTRE.LAT, centre.point().map(Point::lat).orElse(null));
    row.set(CENTRE.LON, centre.point().map(Point::lon).orElse(null));
    row.setContact(columns.json(centre.contact()));
    return row;
  }

  private Counter counter(CounterRecord row) {
    return new Counter(
        new CounterId(row.getId()),
        row.getNumber(),
        columns.text(row.getName()),
        Optional.ofNullable(row.getUnitId()).map(UnitId::new));
  }

  private Centre centre(CentreRecord row, List<Counter> counters, OpeningHours hours) {
    return new Centre(
        new CentreId(row.getId()),
        row.getCode(),
        Centre.Level.valueOf(row.getLevel()),
        columns.text(row.getName()),
        Optional.ofNullable(row.getUnitId()).map(UnitId::new),
        Optional.ofNullable(row.getAddress()),
        Optional.ofNullable(row.getLat()).map(lat -> new Point(lat, row.getLon())),
        columns.read(row.getContact(), Contact.class),
        hours,
        counters);
  }
}
