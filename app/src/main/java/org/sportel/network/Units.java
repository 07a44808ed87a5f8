package org.sportel.network;

import static org.sportel.network.db.Tables.UNIT;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.sportel.network.db.tables.records.UnitRecord;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The units of the running transaction's tenant. */
@Component
public final class Units {
  private final Transactions transactions;
  private final DSLContext sql;
  private final Columns columns;

  Units(Transactions transactions, DSLContext sql, Columns columns) {
    this.transactions = transactions;
    this.sql = sql;
    this.columns = columns;
  }

  /** All units as a tree; read once in a transaction. */
  public UnitTree tree() {
    return transactions.once(
        Units.class, () -> new UnitTree(sql.selectFrom(UNIT).orderBy(UNIT.CODE).fetch(this::unit)));
  }

  /**
   * The unit that is known to exist.
   *
   * @throws NetworkRefusal UNIT_UNKNOWN when the tenant has none
   */
  public Unit get(UnitId id) {
    return find(id).orElseThrow(() -> new NetworkRefusal(NetworkRefusal.Reason.UNIT_UNKNOWN));
  }

  /** The unit, where the tenant has it. */
  public Optional<Unit> find(UnitId id) {
    return tree().find(id);
  }

  /** The unit with the tenant's own code. */
  public Optional<Unit> byCode(String code) {
    return sql.selectFrom(UNIT)
        .where(UNIT.TENANT_ID.eq(tenant()), UNIT.CODE.eq(code))
        .fetchOptional(this::unit);
  }

  void add(Unit unit) {
    var row = row(unit);
    row.setTenantId(tenant());
    sql.insertInto(UNIT).set(row).execute();
    transactions.forget(Units.class);
  }

  void change(Unit unit) {
    var row = row(unit);
    var changed =
        sql.update(UNIT)
            .set(row)
            .where(UNIT.TENANT_ID.eq(tenant()), UNIT.ID.eq(unit.id().value()))
            .execute();
    transactions.forget(Units.class);
    if (changed != 1) {
      throw new NetworkRefusal(NetworkRefusal.Reason.UNIT_UNKNOWN);
    }
  }

  List<Unit> list() {
    return tree().all();
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private UnitRecord row(Unit unit) {
    var row = new UnitRecord();
    row.setId(unit.id().value());
    row.set(UNIT.PARENT_ID, unit.parent().map(UnitId::value).orElse(null));
    row.setCode(unit.code());
    row.setKind(unit.kind().name());
    row.setName(columns.json(unit.name()));
    row.setContact(columns.json(unit.contact()));
    return row;
  }

  private Unit unit(UnitRecord row) {
    return new Unit(
        new UnitId(row.getId()),
        Optional.ofNullable(row.getParentId()).map(UnitId::new),
        row.getCode(),
        Unit.Kind.valueOf(row.getKind()),
        columns.text(row.getName()),
        columns.read(row.getContact(), Contact.class));
  }
}
