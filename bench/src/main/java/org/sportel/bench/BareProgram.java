package org.sportel.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.sportel.platform.database.Cluster;
import org.sportel.platform.database.DataFolder;
import org.sportel.platform.database.EmbeddedServer;

/**
 * A handler that reads one row by its key and answers as many bytes as its address says: what a
 * page costs at least. Runs as a program of its own; closing ends it.
 */
final class BareProgram implements AutoCloseable {
  private static final int CONNECTIONS = 8;
  private static final int ROWS = 1_000;

  private final Process process;
  private final int port;

  BareProgram() throws Exception {
    port = DemoProgram.free();
    var said = Files.createTempFile(Path.of("bench", "target"), "bare", ".said");
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                BareProgram.class.getName(),
                String.valueOf(port))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    while (!Files.readString(said).contains("ready")) {
      if (!process.isAlive()) {
        throw new IllegalStateException(Files.readString(said));
      }
      process.waitFor(200, TimeUnit.MILLISECONDS);
    }
  }

  int port() {
    return port;
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor(60, TimeUnit.SECONDS);
  }

  /** Serves on this machine's own address at the given port. */
  public static void main(String[] args) throws Exception {
    // else the body waits for the browser's word that the head has come: 40 ms a page
    System.setProperty("sun.net.httpserver.nodelay", "true");
    var target = Path.of("bench", "target");
    var folder = new DataFolder(Files.createTempDirectory(target, "bare"));
    var server = EmbeddedServer.start(folder, target, Map.of());
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    var address = Cluster.prepare(server, folder);
    var config = new HikariConfig();
    config.setJdbcUrl(address.url());
    config.setUsername("sportel_owner");
    config.setPassword(address.ownerPassword());
    config.setMaximumPoolSize(CONNECTIONS);
    var rows = new HikariDataSource(config);
    try (var connection = rows.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create schema bare");
      statement.execute("create table bare.row (id int primary key, words text not null)");
      statement.execute(
          "insert into bare.row select n, 'row ' || n from generate_series(0, "
              + (ROWS - 1)
              + ") n");
    }
    var http =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0])), 0);
    http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    http.createContext("/", exchange -> answer(exchange, rows));
    http.start();
    System.out.println("ready");
  }

  private static void answer(HttpExchange exchange, HikariDataSource rows) throws IOException {
    var bytes = new byte[Integer.parseInt(exchange.getRequestURI().getPath().substring(1))];
    try (var connection = rows.getConnection();
        var statement = connection.prepareStatement("select words from bare.row where id = ?")) {
      statement.setInt(1, Math.floorMod(exchange.hashCode(), ROWS));
      try (var found = statement.executeQuery()) {
        bytes[0] = (byte) (found.next() ? 'x' : ' ');
      }
    } catch (SQLException e) {
      throw new IOException(e);
    }
    try (exchange) {
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
