package org.sportel.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.sportel.platform.database.Cluster;
import org.sportel.platform.database.DataFolder;
import org.sportel.platform.database.EmbeddedServer;

class KillTests {
  private static final Path BINARIES = Path.of("target").toAbsolutePath();

  private final ConcurrentLinkedQueue<String> ledger = new ConcurrentLinkedQueue<>();

  @Test
  void everyAcknowledgedSubmissionSurvivesAndNumbersStayGapless() throws Exception {
    var folder = Files.createTempDirectory(BINARIES, "crash");
    killTheProgram(folder);
    killTheDatabase(folder);
    killTheProgram(folder);

    var acknowledged = acknowledged();
    assertThat(acknowledged).hasSizeGreaterThan(30);
    try (var server =
        EmbeddedServer.start(new DataFolder(folder), BINARIES, Map.of("fsync", "on"))) {
      var address = Cluster.address(server.port(), new DataFolder(folder));
      try (var connection =
              DriverManager.getConnection(address.url(), "sportel_owner", address.ownerPassword());
          var statement = connection.createStatement()) {
        assertThat(map(statement.executeQuery("select key, address from platform.idempotency")))
            .containsAllEntriesOf(acknowledged);
        assertThat(
                strings(
                    statement.executeQuery(
                        "select count(*) || ' ' || max(seq) || ' ' || count(distinct seq)"
                            + " from register.entry where book = 'INCOMING'")))
            .allSatisfy(
                line -> assertThat(List.of(line.split(" "))).containsOnly(line.split(" ")[0]));
        assertThat(
                strings(
                    statement.executeQuery(
                        "select e.number from register.entry e full join casework.case_file c"
                            + " on c.tenant_id = e.tenant_id and c.id = e.subject_id"
                            + " where e.id is null or c.id is null")))
            .isEmpty();
        assertThat(
                strings(
                    statement.executeQuery(
                        "select a.number from (select number, entered_at, lag(entered_at)"
                            + " over (order by seq) as before from register.entry) a"
                            + " where a.before > a.entered_at")))
            .isEmpty();
      }
    }
  }

  private void killTheProgram(Path folder) throws Exception {
    var program = start(folder);
    awaitMore(12);
    program.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
  }

  /** The database dies under the running program, comes back, and submissions go on. */
  private void killTheDatabase(Path folder) throws Exception {
    var program = start(folder);
    awaitMore(12);
    long pid =
        ledger.stream()
            .filter(line -> line.startsWith("database "))
            .mapToLong(line -> Long.parseLong(line.substring(9)))
            .reduce(0, (before, last) -> last);
    ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    awaitMore(12);
    program.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
  }

  private Process start(Path folder) throws IOException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Submitting.class.getName(),
                folder.toString(),
                BINARIES.toString())
            .redirectError(folder.resolve("program.log").toFile())
            .start();
    Thread.ofVirtual()
        .start(
            () -> {
              try (var lines = process.inputReader()) {
                lines.lines().forEach(ledger::add);
              } catch (IOException | java.io.UncheckedIOException e) {
                // the program was killed while it spoke
              }
            });
    return process;
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
    for (var line : ledger) {
      var words = line.split(" ");
      if (words.length == 3 && words[0].equals("acknowledged")) {
        found.put(words[1], words[2]);
      }
    }
    return found;
  }

  private static Map<String, String> map(ResultSet rows) throws Exception {
    var found = new HashMap<String, String>();
    while (rows.next()) {
      found.put(rows.getString(1), rows.getString(2));
    }
    return found;
  }

  private static List<String> strings(ResultSet rows) throws Exception {
    var found = new ArrayList<String>();
    while (rows.next()) {
      found.add(rows.getString(1));
    }
    return found;
  }
}
