package org.sportel.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sportel.Sportel;
import org.sportel.platform.database.BackupFolder;
import org.sportel.platform.database.BaseBackup;
import org.sportel.platform.database.Cluster;
import org.sportel.platform.database.DataFolder;
import org.sportel.platform.database.EmbeddedServer;
import org.sportel.platform.database.FolderRefused;
import org.sportel.platform.database.Restore;
import org.sportel.platform.database.VerifyBackup;

/** A backup is taken while applications come in; the machine is lost; everything is there again. */
class BackupDrillTests {
  private static final Path BINARIES = Path.of("target").toAbsolutePath();
  private static final String FILE =
      "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03";

  private final Path folder;
  private final BackupFolder backups;
  private final Path place;
  private final List<Child> programs = new ArrayList<>();

  BackupDrillTests() throws Exception {
    folder = Files.createTempDirectory(BINARIES, "drill");
    place = Files.createTempDirectory(BINARIES, "backup");
    backups = new BackupFolder(place);
  }

  @Test
  void everythingAcknowledgedIsThereAgainAndAChosenSecondToo() throws Exception {
    var program =
        Child.start(
            Submitting.class, folder, folder.toString(), BINARIES.toString(), place.toString());
    programs.add(program);
    awaitMore(8);
    var file = folder.resolve("files/1/58/91").resolve(FILE);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "hello\n");

    var taken = BaseBackup.take(new DataFolder(folder), folder.resolve("files"), backups);
    assertThat(taken.bytes()).isPositive();
    awaitMore(8);
    var early = acknowledged();
    var second = now();
    awaitMore(8);
    var all = acknowledged();
    awaitArchived();
    kill(program);

    assertThat(VerifyBackup.verify(backups).wrong()).isEmpty();
    restored(Optional.empty(), all, Optional.empty());
    restored(Optional.of(second), early, Optional.of(second));
    assertThatThrownBy(() -> restore(Optional.of(second.minusSeconds(86_400))))
        .isInstanceOf(FolderRefused.class)
        .hasMessageContaining("finished by");

    damage(taken.place().resolve("postgres/global/pg_control"));
    assertThat(VerifyBackup.verify(backups).wrong()).singleElement().asString().contains("Damaged");
    assertThatThrownBy(() -> restore(Optional.empty()))
        .isInstanceOf(FolderRefused.class)
        .hasMessageContaining("Damaged");
  }

  @Test
  void aRunningProgramIsBackedUpByACommandAndRunsAgainElsewhere() throws Exception {
    var data = folder.resolve("data").toString();
    var elsewhere = folder.resolve("elsewhere").toString();
    try (var running = command("run", "--port", "0", "--data", data)) {
      running.await(line -> line.startsWith("Sportel is ready at "));
      assertThat(command("backup", place.toString(), "--data", data).exit()).isZero();
    }
    var verified = command("backup", "verify", place.toString(), "--data", data);
    assertThat(verified.exit()).isZero();
    assertThat(verified.said()).anyMatch(line -> line.startsWith("1 backups read"));
    assertThat(command("restore", place.toString(), "--data", data).exit()).isEqualTo(1);
    assertThat(command("restore", place.toString(), "--until", "noon", "--data", data).exit())
        .isEqualTo(2);
    assertThat(command("restore", place.toString(), "--data", elsewhere).exit()).isZero();
    try (var again = command("run", "--port", "0", "--data", elsewhere)) {
      assertThat(again.await(line -> line.startsWith("Sportel is ready at "))).isNotEmpty();
    }
  }

  private Child command(String... words) throws Exception {
    return Child.start(Sportel.class, folder, words);
  }

  private void restored(Optional<Instant> until, Map<String, String> ledger, Optional<Instant> last)
      throws Exception {
    var fresh = restore(until);
    assertThat(fresh.resolve("files/1/58/91").resolve(FILE)).hasContent("hello");
    try (var server = EmbeddedServer.start(fresh, BINARIES, Map.of("fsync", "off"))) {
      var address = Cluster.address(server.port(), fresh);
      try (var connection =
          DriverManager.getConnection(address.url(), "sportel_owner", address.ownerPassword())) {
        assertThat(submissions(connection)).containsAllEntriesOf(ledger);
        assertThat(
                text(
                    connection,
                    "select max(seq) - count(*) from register.entry where book = 'INCOMING'"))
            .isEqualTo("0");
        assertThat(text(connection, "select count(*) from platform.cluster where era = 1"))
            .isEqualTo("1");
        if (last.isPresent()) {
          assertThat(time(connection, "select max(entered_at) from register.entry"))
              .isBeforeOrEqualTo(last.get());
        }
      }
    }
  }

  private DataFolder restore(Optional<Instant> until) throws Exception {
    var fresh = new DataFolder(Files.createTempDirectory(BINARIES, "restored"));
    Restore.restore(backups, until, fresh, BINARIES);
    return fresh;
  }

  private static void damage(Path file) throws Exception {
    var bytes = Files.readAllBytes(file);
    bytes[40] ^= 1;
    Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
  }

  private void kill(Child program) throws Exception {
    var pid = program.await(line -> line.startsWith("database ")).substring("database ".length());
    program.kill();
    ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
  }

  /** Lets the log's last piece go to the archive, as a minute does. */
  private void awaitArchived() throws Exception {
    try (var connection = superuser()) {
      var piece = text(connection, "select pg_walfile_name(pg_switch_wal())");
      for (int i = 0; i < 600; i++) {
        if (Files.exists(place.resolve("wal").resolve(piece))) {
          return;
        }
        Thread.sleep(100);
      }
      throw new AssertionError("Not archived: " + piece);
    }
  }

  private Instant now() throws SQLException {
    try (var connection = superuser()) {
      return time(connection, "select clock_timestamp()");
    }
  }

  private Connection superuser() throws SQLException {
    var data = new DataFolder(folder);
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + data.running("database").orElseThrow() + "/sportel",
        "postgres",
        data.secret("postgres"));
  }

  private void awaitMore(int wanted) throws InterruptedException {
    int goal = acknowledged().size() + wanted;
    for (int i = 0; i < 1_200 && acknowledged().size() < goal; i++) {
      Thread.sleep(100);
    }
    assertThat(acknowledged()).hasSizeGreaterThanOrEqualTo(goal);
  }

  private Map<String, String> acknowledged() {
    var found = new HashMap<String, String>();
    for (var line : programs.stream().flatMap(program -> program.said().stream()).toList()) {
      var words = line.split(" ");
      if (words.length == 3 && words[0].equals("acknowledged")) {
        found.put(words[1], words[2]);
      }
    }
    return found;
  }

  private static Map<String, String> submissions(Connection connection) throws SQLException {
    var found = new HashMap<String, String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select key, address from platform.idempotency")) {
      while (rows.next()) {
        found.put(rows.getString(1), rows.getString(2));
      }
    }
    return found;
  }

  private static Instant time(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getObject(1, OffsetDateTime.class).toInstant();
    }
  }

  private static String text(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
