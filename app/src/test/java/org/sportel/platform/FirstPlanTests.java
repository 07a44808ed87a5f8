package org.sportel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sportel.TestDatabase;

/** How a table that was never analysed is read by its key: a new installation is quick at once. */
class FirstPlanTests {
  private static final String KEYS =
      """
      select i.indrelid::regclass::text, string_agg(
        quote_ident(a.attname) || ' = $' || k.place, ' and ' order by k.place)
      from pg_index i
      join pg_class c on c.oid = i.indrelid and c.relrowsecurity and c.reltuples < 0
      cross join lateral unnest(i.indkey) with ordinality k(attnum, place)
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
      where i.indisprimary group by i.indexrelid, 1
      """;

  /** A look-up by its whole key. */
  private record Key(String table, String condition) {}

  @Test
  void findsARowByItsWholeKeyInATableThatWasNeverAnalysed() throws SQLException {
    var others = new LinkedHashMap<String, String>();
    var address = TestDatabase.address();
    try (var connection =
            DriverManager.getConnection(
                address.url() + "?preferQueryMode=simple",
                "sportel_owner",
                address.ownerPassword());
        var statement = connection.createStatement()) {
      statement.execute("set enable_seqscan = off");
      for (var key : keys(statement)) {
        var plan = plan(statement, key);
        if (!plan.contains("Index Cond") || plan.contains("Filter:")) {
          others.put(key.table(), plan);
        }
      }
    }
    assertThat(others).isEqualTo(Map.of());
  }

  private static ArrayList<Key> keys(Statement statement) throws SQLException {
    var keys = new ArrayList<Key>();
    try (var rows = statement.executeQuery(KEYS)) {
      while (rows.next()) {
        keys.add(new Key(rows.getString(1), rows.getString(2)));
      }
    }
    assertThat(keys).hasSizeGreaterThan(20);
    return keys;
  }

  private static String plan(Statement statement, Key key) throws SQLException {
    var plan = new StringBuilder();
    var query = "explain (generic_plan) select * from " + key.table() + " where " + key.condition();
    try (var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        plan.append(rows.getString(1)).append('\n');
      }
    }
    return plan.toString();
  }
}
