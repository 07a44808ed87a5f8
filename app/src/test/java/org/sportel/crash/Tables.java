package org.sportel.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.sportel.platform.database.DatabaseAddress;

/** The tables of the modules, and how their rows are copied. */
final class Tables {
  private Tables() {}

  static Connection owner(DatabaseAddress address) throws Exception {
    return DriverManager.getConnection(address.url(), "sportel_owner", address.ownerPassword());
  }

  static CopyManager copy(Connection connection) throws Exception {
    return connection.unwrap(PGConnection.class).getCopyAPI();
  }

  /** All of them, each after those that it refers to. */
  static List<String> referredFirst(Connection source) throws Exception {
    var tables =
        texts(
            source,
            "select schemaname || '.' || tablename from pg_tables where schemaname not in"
                + " ('pg_catalog', 'information_schema') and tablename <> 'schema_history'"
                + " order by 1");
    var references = references(source);
    var ordered = new ArrayList<String>();
    while (ordered.size() < tables.size()) {
      var ready =
          tables.stream()
              .filter(table -> !ordered.contains(table))
              .filter(table -> ordered.containsAll(references.getOrDefault(table, Set.of())))
              .toList();
      assertThat(ready).isNotEmpty();
      ordered.addAll(ready);
    }
    return ordered;
  }

  /** The first column of the answer. */
  static List<String> texts(Connection source, String question) throws Exception {
    var found = new ArrayList<String>();
    try (var statement = source.createStatement();
        var rows = statement.executeQuery(question)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private static Map<String, Set<String>> references(Connection source) throws Exception {
    var found = new HashMap<String, Set<String>>();
    try (var statement = source.createStatement();
        var rows =
            statement.executeQuery(
                "select conrelid::regclass::text, confrelid::regclass::text from pg_constraint"
                    + " where contype = 'f' and conrelid <> confrelid")) {
      while (rows.next()) {
        found.computeIfAbsent(rows.getString(1), table -> new HashSet<>()).add(rows.getString(2));
      }
    }
    return found;
  }
}
