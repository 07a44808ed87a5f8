package org.sportel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sportel.platform.database.BackupFolder;
import org.sportel.platform.database.Cluster;
import org.sportel.platform.database.DataFolder;
import org.sportel.platform.database.DatabaseAddress;
import org.sportel.platform.database.EmbeddedServer;
import org.sportel.platform.database.FolderRefused;

/**
 * The database of one call: an own one named by the environment, the embedded one of the data
 * folder, or the one that a running program has open on the same folder.
 */
final class Database implements AutoCloseable {
  private static final Set<String> DEFAULTS =
      Set.of("sportel", "postgres", "password", "changeme", "change-me", "secret", "admin", "test");
  private static final int SHORTEST = 12;

  private final DatabaseAddress address;
  private final @Nullable EmbeddedServer server;

  /** Held as long as the program runs: a lock that nobody refers to is given up silently. */
  private final Optional<FileLock> lock;

  private Database(
      DatabaseAddress address, @Nullable EmbeddedServer server, Optional<FileLock> lock) {
    this.address = address;
    this.server = server;
    this.lock = lock;
  }

  /** For a program that serves: a second one on the folder is refused. */
  static Database open(DataFolder folder, Map<String, String> environment) {
    return join(folder, environment, false);
  }

  /** For a command: joins the running program's database, else starts it. */
  static Database openOrJoin(DataFolder folder, Map<String, String> environment) {
    return join(folder, environment, true);
  }

  private static Database join(
      DataFolder folder, Map<String, String> environment, boolean joining) {
    var own = Optional.ofNullable(environment.get("SPORTEL_DB_URL"));
    var lock = folder.tryLock();
    if (lock.isEmpty() && !joining) {
      throw new FolderRefused(
          "Another program already runs on the data folder "
              + folder
              + folder.running("address").map(where -> " at " + where).orElse("")
              + ". Stop it first, or name another folder with --data.");
    }
    if (own.isPresent()) {
      var address = own(own.get(), environment);
      if (lock.isPresent()) {
        Cluster.migrate(address);
      }
      return new Database(address, null, lock);
    }
    if (lock.isEmpty()) {
      var port = folder.running("database").map(Integer::valueOf);
      return new Database(
          Cluster.address(
              port.orElseThrow(
                  () -> new FolderRefused("The program on " + folder + " is still starting")),
              folder),
          null,
          lock);
    }
    var backups =
        Optional.ofNullable(environment.get("SPORTEL_BACKUP"))
            .filter(named -> !named.isBlank())
            .map(named -> new BackupFolder(Path.of(named)));
    var server = EmbeddedServer.start(folder, backups);
    folder.noteRunning("database", String.valueOf(server.port()));
    return new Database(Cluster.prepare(server, folder), server, lock);
  }

  private static DatabaseAddress own(String url, Map<String, String> environment) {
    return new DatabaseAddress(
        url,
        secret("SPORTEL_DB_OWNER_PASSWORD", environment),
        secret("SPORTEL_DB_PASSWORD", environment));
  }

  private static String secret(String name, Map<String, String> environment) {
    var value = environment.getOrDefault(name, "");
    if (value.length() < SHORTEST || DEFAULTS.contains(value.toLowerCase(Locale.ROOT))) {
      throw new FolderRefused(
          name
              + " is missing, shorter than "
              + SHORTEST
              + " characters or a default; set a secret");
    }
    return value;
  }

  DatabaseAddress address() {
    return address;
  }

  @Override
  public void close() {
    if (server != null) {
      server.close();
    }
    lock.ifPresent(Database::giveUp);
  }

  private static void giveUp(FileLock lock) {
    try {
      lock.acquiredBy().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
