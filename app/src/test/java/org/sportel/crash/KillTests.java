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
import org.junit.jupiter.api.Test;
import org.sportel.platform.database.Cluster;
import org.sportel.platform.database.DataFolder;
import org.sportel.platform.database.EmbeddedServer;

class KillTests {
  private static final Path BINARIES = Path.of("target").toAbsolutePath();

  private final List<Child> programs = new ArrayList<>();

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
    program.kill();
  }

  /** The database dies under the running program, comes back, and submissions go on. */
  private void killTheDatabase(Path folder) throws Exception {
    var program = start(folder);
    awaitMore(12);
    var pid = program.await(line -> line.startsWith("database ")).substring("database ".length());
    ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
    awaitMore(12);
    program.kill();
  }

  private Child start(Path folder) throws IOException {
    var program = Child.start(Submitting.class, folder, folder.toString(), BINARIES.toString());
    programs.add(program);
    return program;
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
