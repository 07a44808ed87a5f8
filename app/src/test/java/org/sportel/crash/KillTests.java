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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sportel.platform.database.Cluster;
import org.sportel.platform.database.DataFolder;
import org.sportel.platform.database.EmbeddedServer;

/** Applications are sent over HTTP to the served program while it and its database are killed. */
class KillTests {
  private static final Path BINARIES = Path.of("target").toAbsolutePath();
  private static final int SENDERS = 4;

  private final List<Child> programs = new CopyOnWriteArrayList<>();
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
  private final Set<String> taken = ConcurrentHashMap.newKeySet();
  private final List<Throwable> wrong = new CopyOnWriteArrayList<>();

  @Test
  void everyAcknowledgedSubmissionSurvivesAndNumbersStayGapless() throws Exception {
    var folder = Files.createTempDirectory(BINARIES, "crash");
    try (var senders = Executors.newFixedThreadPool(SENDERS)) {
      for (int i = 0; i < SENDERS; i++) {
        senders.submit(this::sendAll);
      }
      try {
        killTheProgram(folder);
        killTheDatabase(folder);
        killTheProgram(folder);
      } finally {
        senders.shutdownNow();
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(acknowledged).hasSizeGreaterThan(30);
    try (var server =
        EmbeddedServer.start(new DataFolder(folder), BINARIES, Map.of("fsync", "on"))) {
      var address = Cluster.address(server.port(), new DataFolder(folder));
      try (var connection =
              DriverManager.getConnection(address.url(), "sportel_owner", address.ownerPassword());
          var statement = connection.createStatement()) {
        assertThat(
                map(
                    statement.executeQuery(
                        "select id, sent ->> 'number' from intake.draft where sent is not null")))
            .containsAllEntriesOf(acknowledged);
        assertThat(
                strings(
                    statement.executeQuery(
                        "select (select count(*) from casework.case_file)"
                            + " - (select count(*) from intake.draft where sent is not null)")))
            .containsExactly("0");
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
    var program = Child.start(ServedDrafts.class, folder, folder.toString(), BINARIES.toString());
    programs.add(program);
    return program;
  }

  private void awaitMore(int wanted) throws InterruptedException {
    int goal = acknowledged.size() + wanted;
    for (int i = 0; i < 1_800 && acknowledged.size() < goal && wrong.isEmpty(); i++) {
      Thread.sleep(100);
    }
    assertThat(wrong).isEmpty();
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(goal);
  }

  /**
   * Takes one draft after the other; an unknown outcome is sent again, as a careful person does.
   */
  private void sendAll() {
    var sender = new Sender();
    try {
      while (!Thread.currentThread().isInterrupted()) {
        var draft = said("draft ").filter(taken::add).findFirst();
        if (draft.isPresent()) {
          acknowledged.put(draft.get().substring(0, 36), number(sender, draft.get()));
        } else {
          Thread.sleep(100);
        }
      }
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | AssertionError e) {
      wrong.add(e);
    }
  }

  private String number(Sender sender, String draft) throws InterruptedException {
    while (true) {
      var port = said("port ").reduce((first, last) -> last).orElseThrow();
      var number = sender.send(Integer.parseInt(port), draft);
      if (number.isPresent()) {
        return number.get();
      }
      Thread.sleep(100);
    }
  }

  private Stream<String> said(String what) {
    return programs.stream()
        .flatMap(program -> program.said().stream())
        .filter(line -> line.startsWith(what))
        .map(line -> line.substring(what.length()));
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
