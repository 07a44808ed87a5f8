package org.sportel.complaints.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sportel.TestDatabase;

/** What somebody reads who has stolen the whole database, and the files beside it. */
final class WholeDatabase implements AutoCloseable {
  private static final String TABLES =
      """
      select format('%I.%I', n.nspname, c.relname)
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and not c.relispartition
        and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_%'
      """;
  private static final String MOMENTS =
      """
      select format('%I.%I %I', n.nspname, c.relname, a.attname)
      from pg_attribute a join pg_class c on c.oid = a.attrelid
        join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and not c.relispartition and a.atttypid = 'timestamptz'::regtype
        and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_%'
      """;

  private final Connection owner;

  WholeDatabase() throws SQLException {
    var address = TestDatabase.address();
    this.owner =
        DriverManager.getConnection(address.url(), "sportel_owner", address.ownerPassword());
  }

  /** A row of the dump. */
  record Row(String table, String text) {}

  List<Row> dump() throws SQLException {
    var rows = new ArrayList<Row>();
    for (var table : list(TABLES)) {
      for (var text : list("select t::text from " + table + " t")) {
        rows.add(new Row(table, text));
      }
    }
    return rows;
  }

  /**
   * Rows of every table in which something bears a time near a moment.
   *
   * @param moment an expression of SQL
   */
  List<Row> about(String moment, int seconds) throws SQLException {
    var rows = new ArrayList<Row>();
    for (var column : list(MOMENTS)) {
      var table = column.substring(0, column.lastIndexOf(' '));
      var name = column.substring(column.lastIndexOf(' ') + 1);
      var near =
          "select t::text from %s t where %s between (%s) - interval '%d s' and (%s) + interval '%d s'"
              .formatted(table, name, moment, seconds, moment, seconds);
      for (var text : list(near)) {
        rows.add(new Row(table, text));
      }
    }
    return rows;
  }

  List<String> list(String query) throws SQLException {
    var list = new ArrayList<String>();
    try (var statement = owner.createStatement();
        var found = statement.executeQuery(query)) {
      while (found.next()) {
        list.add(String.valueOf(found.getString(1)));
      }
    }
    return list;
  }

  void change(String statement) throws SQLException {
    try (var change = owner.createStatement()) {
      change.executeUpdate(statement);
    }
  }

  /** The kept files whose name or bytes hold a text. */
  static List<Path> filesWith(Path folder, String text) {
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().contains(text) || content(file).contains(text))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String content(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws SQLException {
    owner.close();
  }
}
