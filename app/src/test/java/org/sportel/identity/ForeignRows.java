package org.sportel.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Finds ids of a tenant's rows in every table that has any. */
@Component
final class ForeignRows {
  private static final String ID_COLUMNS =
      "select format('%I.%I', table_schema, table_name), column_name"
          + " from information_schema.columns"
          + " where data_type = 'uuid' and column_name in ('id', 'account_id')"
          + " and (table_schema, table_name) in (select table_schema, table_name"
          + " from information_schema.columns where column_name = 'tenant_id')"
          + " and table_schema <> 'pg_catalog'";
  private static final int OF_EACH = 2;

  private final Transactions transactions;
  private final DSLContext sql;

  ForeignRows(Transactions transactions, DSLContext sql) {
    this.transactions = transactions;
    this.sql = sql;
  }

  List<UUID> of(TenantId tenant) {
    return transactions.read(
        Scope.of(tenant),
        () -> {
          var ids = new ArrayList<UUID>();
          for (var row : sql.fetch(ID_COLUMNS)) {
            var column = row.get(1, String.class);
            sql.fetch(
                    "select "
                        + column
                        + " from "
                        + row.get(0, String.class)
                        + " where tenant_id = "
                        + tenant.value()
                        + " limit "
                        + OF_EACH)
                .forEach(found -> ids.add(found.get(0, UUID.class)));
          }
          return List.copyOf(ids);
        });
  }
}
