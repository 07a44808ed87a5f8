package org.sportel.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The folder that keeps everything of one program: database, files, secrets. One program at a time.
 */
public final class DataFolder {
  private static final Set<PosixFilePermission> OURS_ALONE =
      PosixFilePermissions.fromString("rwx------");

  private final Path dir;

  /**
   * Makes the folder when it is missing, and closes it to every other user of the machine.
   *
   * @throws FolderRefused when it cannot be made, or holds other things and is open to others
   */
  public DataFolder(Path dir) {
    this.dir = dir.toAbsolutePath().normalize();
    try {
      Files.createDirectories(this.dir);
      if (isOurs()) {
        Files.setPosixFilePermissions(this.dir, OURS_ALONE);
      } else if (!OURS_ALONE.containsAll(Files.getPosixFilePermissions(this.dir))) {
        throw new FolderRefused(
            "The folder "
                + this.dir
                + " holds other things and is open to others; name an empty one with --data.");
      }
    } catch (IOException e) {
      throw new FolderRefused("The data folder " + this.dir + " cannot be made: " + e.getMessage());
    }
  }

  /** Whether nothing lies in it yet, or what this program put there; then nobody else may look. */
  private boolean isOurs() throws IOException {
    if (Files.exists(dir.resolve("lock"))) {
      return true;
    }
    try (var inside = Files.list(dir)) {
      return inside.findAny().isEmpty();
    }
  }

  /** A path inside the folder. */
  public Path resolve(String name) {
    return dir.resolve(name);
  }

  /** Takes the folder for this program; empty when another program holds it. */
  public Optional<FileLock> tryLock() {
    try {
      var channel =
          FileChannel.open(
              dir.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        var lock = channel.tryLock();
        if (lock != null) {
          return Optional.of(lock);
        }
      } catch (OverlappingFileLockException e) {
        channel.close();
        return Optional.empty();
      }
      channel.close();
      return Optional.empty();
    } catch (IOException e) {
      throw new FolderRefused("The data folder " + dir + " cannot be locked: " + e.getMessage());
    }
  }

  /** The folder's random secret of this name, made when first asked for; readable by us only. */
  public String secret(String name) {
    var secrets = read("secret");
    var known = secrets.getProperty(name);
    if (known != null) {
      return known;
    }
    var bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    var made = HexFormat.of().formatHex(bytes);
    secrets.setProperty(name, made);
    write("secret", secrets);
    return made;
  }

  /** A fact about the running program, such as its database port. */
  public Optional<String> running(String name) {
    return Optional.ofNullable(read("run").getProperty(name));
  }

  /** Notes a fact about the running program. */
  public void noteRunning(String name, String value) {
    var facts = read("run");
    facts.setProperty(name, value);
    write("run", facts);
  }

  /** Forgets the running program. */
  public void forgetRunning() {
    try {
      Files.deleteIfExists(dir.resolve("run"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Properties read(String file) {
    var properties = new Properties();
    var path = dir.resolve(file);
    if (Files.exists(path)) {
      try (var in = Files.newBufferedReader(path)) {
        properties.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return properties;
  }

  private void write(String file, Properties properties) {
    try {
      var fresh =
          Files.createTempFile(
              dir,
              file,
              ".new",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try (var out = Files.newBufferedWriter(fresh)) {
        properties.store(out, null);
      }
      Files.move(fresh, dir.resolve(file), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return dir.toString();
  }
}
