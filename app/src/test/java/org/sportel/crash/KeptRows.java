package org.sportel.crash;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.sportel.platform.database.DataFolder;

/**
 * The rows of a released version, kept so that every later one is tried on them. Kept with {@link
 * #main} from a running demo of that version; each table is its name, its columns and its rows as
 * PostgreSQL copies them out.
 */
final class KeptRows {
  /** What belongs to the machine, to a sign-in or to a clock, not to the office. */
  private static final Set<String> NOT_KEPT =
      Set.of(
          "identity.session",
          "identity.session_attributes",
          "platform.backup",
          "platform.scheduled_tasks",
          "platform.secret_key",
          "platform.tries");

  private static final String OTHERS =
      "delete from %s where tenant_id <> all (array(select id from network.tenant where slug = any"
          + " (string_to_array('%s', ','))))";
  private static final String REFERENCES =
      """
      select format('delete from %s c where %s and not exists (select from %s p where %s)',
        conrelid::regclass,
        (select string_agg(format('c.%I is not null', a.attname), ' and ')
         from pg_attribute a where a.attrelid = conrelid and a.attnum = any (conkey)),
        confrelid::regclass,
        (select string_agg(format('c.%I = p.%I', a.attname, b.attname), ' and ')
         from unnest(conkey, confkey) k (mine, theirs)
         join pg_attribute a on a.attrelid = conrelid and a.attnum = mine
         join pg_attribute b on b.attrelid = confrelid and b.attnum = theirs))
      from pg_constraint where contype = 'f'
      """;

  private KeptRows() {}

  /**
   * Keeps what some tenants of a running program have; the program itself loses nothing.
   *
   * @param args the data folder, the tenants' short names with commas between them, the new file
   */
  public static void main(String[] args) throws Exception {
    var folder = new DataFolder(Path.of(args[0]));
    var url = "jdbc:postgresql://127.0.0.1:" + folder.running("database").orElseThrow();
    try (var source =
            DriverManager.getConnection(url + "/sportel", "postgres", folder.secret("postgres"));
        var out =
            new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(Path.of(args[2]))))) {
      source.setAutoCommit(false);
      run(source, "set local session_replication_role = replica");
      leaveOut(source, args[1]);
      var kept =
          Tables.referredFirst(source).stream().filter(table -> !NOT_KEPT.contains(table)).toList();
      out.writeInt(kept.size());
      for (var table : kept) {
        write(source, table, out);
      }
      source.rollback();
    }
  }

  private static void leaveOut(Connection source, String tenants) throws Exception {
    var owned =
        Tables.texts(
            source,
            "select table_schema || '.' || table_name from information_schema.columns c"
                + " join information_schema.tables t using (table_schema, table_name)"
                + " where c.column_name = 'tenant_id' and t.table_type = 'BASE TABLE'");
    for (var table : owned) {
      run(source, OTHERS.formatted(table, tenants));
    }
    var orphans = Tables.texts(source, REFERENCES);
    int left = 1;
    while (left > 0) {
      left = 0;
      for (var orphan : orphans) {
        left += run(source, orphan);
      }
    }
  }

  private static int run(Connection source, String sql) throws SQLException {
    try (var statement = source.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  private static void write(Connection source, String table, DataOutputStream out)
      throws Exception {
    var columns =
        String.join(
            ", ",
            Tables.texts(
                source,
                "select quote_ident(attname) from pg_attribute where attrelid = '"
                    + table
                    + "'::regclass and attnum > 0 and not attisdropped and attgenerated = ''"
                    + " order by attnum"));
    var rows = new ByteArrayOutputStream();
    long count =
        Tables.copy(source).copyOut("copy " + table + " (" + columns + ") to stdout", rows);
    out.writeUTF(table);
    out.writeUTF(columns);
    out.writeLong(count);
    out.writeInt(rows.size());
    rows.writeTo(out);
  }

  /**
   * Puts kept rows in place of those that a fresh schema brings; answers how many each table got.
   */
  static TreeMap<String, Long> restore(InputStream kept, Connection target) throws Exception {
    var counts = new TreeMap<String, Long>();
    try (var in = new DataInputStream(new GZIPInputStream(kept))) {
      target.setAutoCommit(false);
      run(target, "truncate " + String.join(", ", Tables.referredFirst(target)));
      for (int left = in.readInt(); left > 0; left--) {
        var table = in.readUTF();
        var columns = in.readUTF();
        counts.put(table, in.readLong());
        var rows = in.readNBytes(in.readInt());
        Tables.copy(target)
            .copyIn(
                "copy " + table + " (" + columns + ") from stdin", new ByteArrayInputStream(rows));
      }
      Tables.texts(
          target, "select setval('network.tenant_number', (select max(id) from network.tenant))");
      target.commit();
    }
    return counts;
  }
}
