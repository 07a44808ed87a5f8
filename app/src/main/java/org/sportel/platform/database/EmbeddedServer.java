package org.sportel.platform.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL as a child of the program: loopback only, passwords only, every durability setting on.
 * An orphan left by a killed program is stopped first; a server that dies is started again.
 */
public final class EmbeddedServer implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
  private static final Map<String, String> DURABLE =
      Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

  private static final Duration READY = Duration.ofMinutes(2);

  private final Path binaries;
  private final Path data;
  private final Path log0;
  private final String password;
  private final Map<String, String> settings;
  private final int port;
  private volatile boolean closing;
  private volatile Process process;

  private EmbeddedServer(
      DataFolder folder, Path binaries, Map<String, String> settings, Duration patience)
      throws IOException {
    this.binaries = binaries;
    this.data = folder.resolve("postgres");
    this.log0 = folder.resolve("postgres.log");
    this.password = folder.secret("postgres");
    this.settings = settings;
    if (!Files.exists(data.resolve("PG_VERSION"))) {
      initialise(folder);
    }
    stopOrphan();
    this.port = freePort();
    this.process = launch();
    awaitReady(patience);
    assertDurable();
  }

  /**
   * Starts the folder's server with every durability setting on.
   *
   * @param backups where its log is archived, if anywhere
   */
  public static EmbeddedServer start(DataFolder folder, Optional<BackupFolder> backups) {
    var settings = new HashMap<>(DURABLE);
    backups.ifPresent(there -> settings.putAll(there.archiving()));
    return start(folder, folder.resolve("."), settings);
  }

  /** As {@link #start(DataFolder)}; tests choose settings and share the unpacked binaries. */
  public static EmbeddedServer start(
      DataFolder folder, Path binaries, Map<String, String> settings) {
    var server = opened(folder, binaries, settings, READY);
    Thread.ofPlatform().name("postgres-watch").daemon().start(server::watch);
    return server;
  }

  /** Starts a copied database that takes in its archived log; {@link #awaitPromotion} waits. */
  static EmbeddedServer recovering(DataFolder folder, Path binaries, Duration patience) {
    return opened(folder, binaries, DURABLE, patience);
  }

  private static EmbeddedServer opened(
      DataFolder folder, Path binaries, Map<String, String> settings, Duration patience) {
    try {
      Files.createDirectories(binaries);
      return new EmbeddedServer(
          folder,
          PostgresBinaries.unpack(binaries.toAbsolutePath().normalize()),
          settings,
          patience);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The loopback port. */
  public int port() {
    return port;
  }

  /** The server's process, for tests that kill it. */
  public long pid() {
    return process.pid();
  }

  /** The superuser's password. */
  String password() {
    return password;
  }

  private void initialise(DataFolder folder) throws IOException {
    var file = Files.createTempFile("initdb", ".txt");
    Files.writeString(file, password);
    var unfinished = folder.resolve("postgres.new");
    try {
      OwnFiles.delete(unfinished);
      run(
          List.of(
              bin("initdb"),
              "-D",
              unfinished.toString(),
              "-U",
              "postgres",
              "--auth=scram-sha-256",
              "--pwfile=" + file,
              "--encoding=UTF8",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8",
              "--no-instructions"));
      Files.writeString(
          unfinished.resolve("pg_hba.conf"),
          "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n");
      Files.move(unfinished, data);
    } finally {
      Files.delete(file);
    }
  }

  private void stopOrphan() throws IOException {
    var pidFile = data.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
    var orphan = ProcessHandle.of(pid).filter(this::isPostgres);
    if (orphan.isPresent()) {
      log.info("Stopping the database that an earlier program left running");
      run(List.of(bin("pg_ctl"), "-D", data.toString(), "-m", "fast", "-w", "-t", "60", "stop"));
    }
    Files.deleteIfExists(pidFile);
  }

  private boolean isPostgres(ProcessHandle handle) {
    return handle.info().command().filter(command -> command.endsWith("postgres")).isPresent();
  }

  private Process launch() throws IOException {
    var command = new ArrayList<String>(List.of(bin("postgres"), "-D", data.toString()));
    settings.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
    command.addAll(
        List.of(
            "-p", String.valueOf(port),
            "-c", "listen_addresses=127.0.0.1",
            "-c", "unix_socket_directories=",
            "-c", "password_encryption=scram-sha-256",
            "-c", "max_connections=80",
            "-c", "jit=off",
            "-c", "shared_buffers=192MB",
            "-c", "max_wal_size=2GB",
            // a row that is refused may hold what people typed, and its details are no line of a
            // log
            "-c", "log_error_verbosity=terse",
            "-c", "timezone=UTC",
            "-c", "log_timezone=UTC"));
    return new ProcessBuilder(asUser(command))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log0.toFile()))
        .start();
  }

  private void watch() {
    while (!closing) {
      try {
        process.waitFor();
        if (!closing) {
          log.warn("The database ended by itself; it is started again");
          Thread.sleep(Duration.ofMillis(500));
          stopOrphan();
          process = launch();
        }
      } catch (InterruptedException e) {
        return;
      } catch (IOException | RuntimeException e) {
        log.error("The database cannot be started again", e);
        return;
      }
    }
  }

  private void awaitReady(Duration patience) {
    await(patience, () -> Cluster.answers(port, password));
  }

  /**
   * Waits until all of the log that is wanted was taken in.
   *
   * @throws FolderRefused when the log ends before, or it takes too long
   */
  void awaitPromotion(Duration patience) {
    await(patience, () -> Cluster.promoted(port, password));
  }

  private void await(Duration patience, BooleanSupplier reached) {
    var deadline = System.nanoTime() + patience.toNanos();
    while (System.nanoTime() < deadline) {
      if (!process.isAlive()) {
        throw new FolderRefused(
            "The database ended by itself, perhaps because the archived log ends too early; see "
                + log0);
      }
      if (reached.getAsBoolean()) {
        return;
      }
      pause();
    }
    throw new FolderRefused("The database did not answer within " + patience + "; see " + log0);
  }

  private void assertDurable() {
    settings.forEach(
        (name, value) -> {
          var real = Cluster.setting(port, password, name);
          if (!real.equals(value)) {
            throw new FolderRefused("The database runs with " + name + "=" + real);
          }
        });
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FolderRefused("Interrupted while the database was starting");
    }
  }

  /** Stops the server; committed work is on disk before and after. */
  @Override
  public void close() {
    closing = true;
    try {
      run(List.of(bin("pg_ctl"), "-D", data.toString(), "-m", "fast", "-w", "-t", "60", "stop"));
      process.waitFor(60, TimeUnit.SECONDS);
    } catch (IOException e) {
      process.destroy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String bin(String name) {
    return binaries.resolve("bin").resolve(name).toString();
  }

  /** PostgreSQL refuses to run as root; a user namespace of its own satisfies it. */
  private static List<String> asUser(List<String> command) {
    if (!"root".equals(System.getProperty("user.name"))) {
      return command;
    }
    var wrapped = new ArrayList<>(List.of("unshare", "-U"));
    wrapped.addAll(command);
    return wrapped;
  }

  private void run(List<String> command) throws IOException {
    var child = new ProcessBuilder(asUser(command)).redirectErrorStream(true).start();
    var said =
        new String(child.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    try {
      if (child.waitFor() != 0) {
        throw new IOException(new File(command.getFirst()).getName() + " failed: " + said);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
