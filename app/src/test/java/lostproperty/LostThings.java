package lostproperty;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The things of the running transaction's tenant. */
@Component
final class LostThings {
  static final String SCHEMA =
      """
      create schema if not exists lost;
      grant usage on schema lost to sportel_app;
      create table if not exists lost.thing (
        tenant_id int not null,
        id uuid not null,
        number text not null,
        what text not null,
        email text not null,
        unit_id uuid not null,
        primary key (tenant_id, id)
      );
      select platform.protect('lost.thing');
      """;

  private static final Table<Record> THING = DSL.table(DSL.name("lost", "thing"));
  private static final Field<Integer> TENANT = DSL.field(DSL.name("tenant_id"), Integer.class);
  private static final Field<UUID> ID = DSL.field(DSL.name("id"), UUID.class);
  private static final Field<String> NUMBER = DSL.field(DSL.name("number"), String.class);
  private static final Field<String> WHAT = DSL.field(DSL.name("what"), String.class);
  private static final Field<String> EMAIL = DSL.field(DSL.name("email"), String.class);
  private static final Field<UUID> UNIT = DSL.field(DSL.name("unit_id"), UUID.class);

  private final DSLContext sql;
  private final Transactions transactions;

  LostThings(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  void add(LostThing thing) {
    sql.insertInto(THING)
        .columns(TENANT, ID, NUMBER, WHAT, EMAIL, UNIT)
        .values(tenant(), thing.id(), thing.number(), thing.what(), thing.email(), thing.unit())
        .execute();
  }

  LostThing get(UUID id) {
    return sql.select(ID, NUMBER, WHAT, EMAIL, UNIT)
        .from(THING)
        .where(TENANT.eq(tenant()), ID.eq(id))
        .fetchSingle(LostThings::thing);
  }

  List<LostThing> list() {
    return sql.select(ID, NUMBER, WHAT, EMAIL, UNIT)
        .from(THING)
        .where(TENANT.eq(tenant()))
        .fetch(LostThings::thing);
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private static LostThing thing(Record row) {
    return new LostThing(
        row.get(ID), row.get(NUMBER), row.get(WHAT), row.get(EMAIL), row.get(UNIT));
  }
}
