package org.sportel.crash;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.Following;
import org.sportel.platform.database.Cluster;
import org.sportel.platform.database.DataFolder;
import org.sportel.platform.database.DatabaseAddress;
import org.sportel.platform.database.EmbeddedServer;

/**
 * What an office has in a released version is still there, and right, in this one: its migrations
 * as they were, a town's rows on top, then everything that came since.
 */
class UpgradeTests {
  private static final String RELEASED = "/released/0.1.0/";
  private static final String TOWN = "vau-i-dejes";
  private static final Path BINARIES = Path.of("target").toAbsolutePath();

  /** Tables that a later migration empties or fills on purpose, with the reason. */
  private static final Map<String, String> MOVED = Map.of();

  private static final List<String> FIGURES =
      List.of("insight.case_fact", "insight.event_fact", "visits.ticket_interval");

  @Test
  void aReleasedMigrationIsNeverEditedOrTakenAway() throws Exception {
    for (var migration : migrations().entrySet()) {
      try (var in = resource("/db/migration/" + migration.getKey())) {
        assertThat(digest(in)).as(migration.getKey()).isEqualTo(migration.getValue());
      }
    }
  }

  @Test
  void whatATownHadIsThereAndRightAfterTheUpgrade() throws Exception {
    var folder = new DataFolder(Files.createTempDirectory(BINARIES, "upgrade"));
    try (var server = EmbeddedServer.start(folder, BINARIES, Map.of("fsync", "off"))) {
      var address = Cluster.prepare(server, folder);
      takeBack(address);
      var had = restored(address);
      Cluster.migrate(address);
      try (var owner = Tables.owner(address)) {
        var has = new TreeMap<String, Long>();
        for (var table : had.keySet()) {
          has.put(table, Long.valueOf(answer(owner, "select count(*) from " + table)));
        }
        has.putAll(
            had.entrySet().stream()
                .filter(one -> MOVED.containsKey(one.getKey()))
                .collect(
                    java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        assertThat(has).isEqualTo(had);
        worksOn(address, folder, owner);
      }
    }
  }

  private static void worksOn(DatabaseAddress address, DataFolder folder, Connection owner)
      throws Exception {
    try (var program = Submitting.open(address, folder)) {
      var submitting = new Submitting(program, TOWN, new ServiceCode("AL-001"));
      program.getBean(Following.class).catchUpAll();
      assertThat(answer(owner, "select count(*) from platform.parked_entry")).isEqualTo("0");
      var figures = figures(owner);
      assertThat(figures).noneMatch(String::isEmpty);
      submitting.rebuild();
      assertThat(figures(owner)).isEqualTo(figures);
      assertThat(submitting.once("after the upgrade")).isNotEmpty();
    }
  }

  private static List<String> figures(Connection owner) throws Exception {
    var found = new ArrayList<String>();
    for (var table : FIGURES) {
      found.add(
          answer(
              owner, "select string_agg(f::text, chr(10) order by f::text) from " + table + " f"));
    }
    return found;
  }

  /** Leaves the schema as the released version made it. */
  private static void takeBack(DatabaseAddress address) throws Exception {
    var released = Files.createTempDirectory(BINARIES, "released");
    var modules = new LinkedHashSet<String>(List.of("platform"));
    for (var migration : migrations().keySet()) {
      var file = released.resolve(migration);
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      try (var in = resource("/db/migration/" + migration)) {
        Files.copy(in, file);
      }
      modules.add(migration.substring(0, migration.indexOf('/')));
    }
    try (var owner = Tables.owner(address)) {
      for (var schema : modules) {
        try (var statement = owner.createStatement()) {
          statement.execute("drop schema if exists " + schema + " cascade");
        }
      }
    }
    for (var module : modules) {
      Flyway.configure()
          .dataSource(address.url(), "sportel_owner", address.ownerPassword())
          .locations("filesystem:" + released.resolve(module))
          .defaultSchema(module)
          .schemas(module)
          .table("schema_history")
          .load()
          .migrate();
    }
  }

  private static Map<String, Long> restored(DatabaseAddress address) throws Exception {
    try (var in = resource(RELEASED + "rows.gz");
        var owner = Tables.owner(address)) {
      return KeptRows.restore(in, owner);
    }
  }

  /** The digests of the released migrations, by module and name. */
  private static Map<String, String> migrations() throws Exception {
    var found = new LinkedHashMap<String, String>();
    try (var in = resource(RELEASED + "migrations.txt")) {
      for (var line : new String(in.readAllBytes(), UTF_8).lines().toList()) {
        var words = line.split(" +", 2);
        found.put(words[1], words[0]);
      }
    }
    return found;
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(UpgradeTests.class.getResourceAsStream(name), name);
  }

  private static String digest(InputStream in) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes()));
  }

  private static String answer(Connection owner, String question) throws Exception {
    return String.valueOf(Tables.texts(owner, question).getFirst());
  }
}
