package org.sportel.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sportel.platform.Following;
import org.sportel.platform.database.Cluster;
import org.sportel.platform.database.DataFolder;
import org.sportel.platform.database.DatabaseAddress;
import org.sportel.platform.database.EmbeddedServer;

/** Every row copied into a fresh cluster, whose transaction numbers begin again. */
class RestoreTests {
  private static final Path BINARIES = Path.of("target").toAbsolutePath();
  private static final String FACTS =
      "select string_agg(f::text, chr(10) order by f::text) from insight.case_fact f";

  private final Map<EmbeddedServer, DataFolder> folders = new IdentityHashMap<>();

  @Test
  void followersMissNothingAndDoubleNothingAfterARestoreIntoAYoungCluster() throws Exception {
    try (var old = server();
        var young = server()) {
      var before = Cluster.prepare(old, folderOf(old));
      try (var program = Submitting.open(before, folderOf(old))) {
        var submitting = new Submitting(program);
        grow(before);
        submit(submitting, 4);
        program.getBean(Following.class).catchUpAll();
        submit(submitting, 3);
      }
      assertThat(number(before, "select count(*) from insight.case_fact")).isEqualTo(4);
      var after = Cluster.prepare(young, folderOf(young));
      restore(before, after);
      Cluster.migrate(after);
      assertThat(number(after, "select era from platform.cluster")).isEqualTo(2);
      try (var program = Submitting.open(after, folderOf(young))) {
        var submitting = new Submitting(program);
        submit(submitting, 5);
        assertThat(
                number(
                    after,
                    "select count(*) from platform.journal where era = 2"
                        + " and type = 'casework.opened'"))
            .isEqualTo(5);
        assertThat(
                number(after, "select max(tx::text::bigint) from platform.journal where era = 2"))
            .isLessThan(
                number(
                    after,
                    "select min(tx::text::bigint) from platform.journal where era = 1"
                        + " and type = 'casework.opened'"));
        program.getBean(Following.class).catchUpAll();
        assertThat(number(after, "select count(*) from insight.case_fact")).isEqualTo(12);
        assertThat(number(after, "select max(seq) from register.entry")).isEqualTo(12);
        var facts = text(after, FACTS);
        submitting.rebuild();
        assertThat(text(after, FACTS)).isEqualTo(facts);
      }
    }
  }

  private EmbeddedServer server() throws Exception {
    var folder = new DataFolder(Files.createTempDirectory(BINARIES, "restore"));
    var server = EmbeddedServer.start(folder, BINARIES, Map.of("fsync", "off"));
    folders.put(server, folder);
    return server;
  }

  private DataFolder folderOf(EmbeddedServer server) {
    return Objects.requireNonNull(folders.get(server));
  }

  private static void submit(Submitting submitting, int cases) {
    for (int i = 0; i < cases; i++) {
      submitting.once("restore " + i + " " + System.nanoTime());
    }
  }

  /** Uses up transaction numbers, as years of work do. */
  private static void grow(DatabaseAddress address) throws Exception {
    try (var connection = Tables.owner(address);
        var statement = connection.createStatement()) {
      statement.execute(
          "do $$ begin for i in 1..20000 loop perform pg_current_xact_id(); commit;"
              + " end loop; end $$");
    }
  }

  /** Copies every table of the modules, as a logical backup and restore do. */
  private static void restore(DatabaseAddress from, DatabaseAddress to) throws Exception {
    try (var source = Tables.owner(from);
        var target = Tables.owner(to)) {
      target.setAutoCommit(false);
      var tables = Tables.referredFirst(source);
      try (var statement = target.createStatement()) {
        statement.execute("truncate " + String.join(", ", tables));
      }
      for (var table : tables) {
        var rows = new ByteArrayOutputStream();
        Tables.copy(source).copyOut("copy " + table + " to stdout (format binary)", rows);
        Tables.copy(target)
            .copyIn(
                "copy " + table + " from stdin (format binary)",
                new ByteArrayInputStream(rows.toByteArray()));
      }
      target.commit();
    }
  }

  private static long number(DatabaseAddress address, String question) throws Exception {
    return Long.parseLong(text(address, question));
  }

  private static String text(DatabaseAddress address, String question) throws Exception {
    try (var connection = Tables.owner(address);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(question)) {
      rows.next();
      return String.valueOf(rows.getString(1));
    }
  }
}
