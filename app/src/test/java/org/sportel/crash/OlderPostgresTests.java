package org.sportel.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.platform.Following;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.platform.database.Cluster;
import org.sportel.platform.database.DataFolder;
import org.sportel.platform.database.DatabaseAddress;

/** The program on PostgreSQL 15 as Debian installs it, prepared as the guide says. */
class OlderPostgresTests {
  private static final Path BIN = Path.of("/usr/lib/postgresql/15/bin");
  private static final String PASSWORD = "only for this test";

  private Path folder = Path.of("");
  private int port;

  @BeforeEach
  void start() throws Exception {
    assumeTrue(Files.exists(BIN), "PostgreSQL 15 is not installed; .ci/run installs it");
    folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "postgres15");
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    var words = Files.writeString(folder.resolve("password"), PASSWORD);
    run("initdb", "-U", "postgres", "--auth=scram-sha-256", "--pwfile=" + words, "-E", "UTF8");
    run(
        "pg_ctl",
        "-w",
        "-l",
        folder.resolve("log").toString(),
        "-o",
        "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off",
        "start");
  }

  @AfterEach
  void stop() throws Exception {
    if (Files.exists(folder.resolve("data/postmaster.pid"))) {
      run("pg_ctl", "-m", "immediate", "stop");
    }
  }

  @Test
  void migratesKeepsTenantsApartAndTakesApplications() throws Exception {
    var address = prepared();
    Cluster.migrate(address);
    try (var program = Submitting.open(address, new DataFolder(folder.resolve("node")))) {
      var submitting = new Submitting(program);
      assertThat(submitting.once("first")).isEqualTo(submitting.once("first"));
      submitting.once("second");
      program.getBean(Following.class).catchUpAll();
      submitting.rebuild();
      assertThat(number(address, "select count(*) from insight.case_fact")).isEqualTo(2);
      var transactions = program.getBean(Transactions.class);
      assertThat(transactions.read(Scope.open(), () -> published(program))).isPositive();
      assertThat(transactions.read(Scope.of(new TenantId(1)), () -> cases(program))).isEqualTo(2);
      assertThat(transactions.read(Scope.of(new TenantId(2)), () -> cases(program))).isZero();
      assertThatThrownBy(() -> transactions.read(Scope.network(), () -> cases(program)))
          .isInstanceOf(org.jooq.exception.DataAccessException.class);
    }
  }

  private static int published(org.springframework.context.ApplicationContext program) {
    return count(program, "catalogue.published");
  }

  private static int cases(org.springframework.context.ApplicationContext program) {
    return count(program, "casework.case_file");
  }

  private static int count(org.springframework.context.ApplicationContext program, String table) {
    var row =
        program.getBean(org.jooq.DSLContext.class).fetchSingle("select count(*) from " + table);
    return Objects.requireNonNull(row.get(0, Integer.class));
  }

  private DatabaseAddress prepared() throws Exception {
    var server = "jdbc:postgresql://127.0.0.1:" + port + "/";
    try (var connection = DriverManager.getConnection(server + "postgres", "postgres", PASSWORD);
        var statement = connection.createStatement()) {
      assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(15);
      statement.execute("create database sportel");
    }
    try (var connection = DriverManager.getConnection(server + "sportel", "postgres", PASSWORD);
        var statement = connection.createStatement()) {
      statement.execute(bootstrap());
      statement.execute("alter role sportel_owner password '" + PASSWORD + "'");
      statement.execute("alter role sportel_app password '" + PASSWORD + "'");
    }
    return new DatabaseAddress(server + "sportel", PASSWORD, PASSWORD);
  }

  private static String bootstrap() throws IOException {
    try (var in = OlderPostgresTests.class.getResourceAsStream("/db/bootstrap.sql")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static int number(DatabaseAddress address, String sql) throws Exception {
    try (var connection =
            DriverManager.getConnection(address.url(), "sportel_owner", address.ownerPassword());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private void run(String program, String... words) throws Exception {
    var command = new ArrayList<String>();
    if ("root".equals(System.getProperty("user.name"))) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.addAll(
        List.of(BIN.resolve(program).toString(), "-D", folder.resolve("data").toString()));
    command.addAll(List.of(words));
    var child =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(program + ".log").toFile())
            .start();
    assertThat(child.waitFor()).as(program).isZero();
  }
}
