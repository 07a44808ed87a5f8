package org.sportel.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.sportel.Sportel;
import org.sportel.platform.Json;
import org.sportel.platform.database.Cluster;
import org.sportel.platform.database.DataFolder;
import tools.jackson.databind.JsonNode;

/** Commands beside a running program, and an import that is killed halfway. */
class JoiningTests {
  private static final int CASES = 5_000;
  private static final String READY = "Sportel is ready at ";

  private final Path folder;

  JoiningTests() throws Exception {
    folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "joining");
  }

  @Test
  void aKilledImportGoesOnWhereItStoppedAndTheRunningProgramServesOn() throws Exception {
    var log = Files.writeString(folder.resolve("former.xes"), log()).toString();
    try (var program = start("run", "--port", "0")) {
      var address = program.await(line -> line.startsWith(READY)).substring(READY.length());
      program.collectGarbage();

      var killed = start("import-log", log, "--json");
      var before = killedHalfway(killed);
      assertThat(before).isBetween(1, CASES - 1);
      assertThat(health(address)).contains("UP");

      var again = imported(log);
      assertThat(again.get("cases").intValue()).isEqualTo(CASES);
      assertThat(again.get("skipped").intValue()).isBetween(before, CASES - 1);
      assertThat(again.get("imported").intValue())
          .isEqualTo(CASES - again.get("skipped").intValue());

      var third = imported(log);
      assertThat(third.get("imported").intValue()).isZero();
      assertThat(count("platform.journal where type = 'insight.case-imported'")).isEqualTo(CASES);
      assertThat(count("insight.case_fact")).isEqualTo(CASES);

      try (var second = start("run", "--port", "0")) {
        assertThat(second.exit()).isEqualTo(1);
      }
      assertThat(health(address)).contains("UP");
    }
  }

  private int killedHalfway(Child importing) throws Exception {
    int written = 0;
    while (written == 0 && importing.alive()) {
      Thread.sleep(20);
      written = count("insight.imported_case");
    }
    importing.kill();
    return count("insight.imported_case");
  }

  private JsonNode imported(String log) throws Exception {
    var command = start("import-log", log, "--json");
    assertThat(command.exit()).isZero();
    return new Json().tree(String.join("\n", command.said()));
  }

  private Child start(String command, String... args) throws Exception {
    var all = new java.util.ArrayList<>(java.util.List.of(command));
    all.addAll(java.util.List.of(args));
    all.addAll(java.util.List.of("--data", folder.resolve("data").toString()));
    return Child.start(Sportel.class, folder, all.toArray(String[]::new));
  }

  private int count(String what) throws SQLException {
    var data = new DataFolder(folder.resolve("data"));
    var port = Integer.parseInt(data.running("database").orElseThrow());
    var address = Cluster.address(port, data);
    try (var connection =
            DriverManager.getConnection(address.url(), "sportel_owner", address.ownerPassword());
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from " + what)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static String health(String address) throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(address + "/actuator/health")).build();
      return http.send(request, BodyHandlers.ofString()).body();
    }
  }

  private static String log() {
    var text = new StringBuilder("<log><string key=\"concept:name\" value=\"Former system\"/>\n");
    for (int i = 0; i < CASES; i++) {
      text.append("<trace><string key=\"concept:name\" value=\"F-").append(i).append("\"/>");
      for (int step = 1; step <= 5; step++) {
        text.append("<event><string key=\"concept:name\" value=\"step ")
            .append(step)
            .append("\"/><date key=\"time:timestamp\" value=\"2021-03-0")
            .append(step)
            .append("T08:00:00Z\"/></event>");
      }
      text.append("</trace>\n");
    }
    return text.append("</log>").toString();
  }
}
