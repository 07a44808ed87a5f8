package org.sportel.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The folder of backups: one folder per base backup, {@code wal} with the database's archived log,
 * {@code files} with every file once. Only the program's own user may look into it.
 */
public final class BackupFolder {
  private static final Pattern BASE = Pattern.compile("base-[0-9]{8}T[0-9]{6}Z");
  private static final Pattern PLAIN = Pattern.compile("[^'%\\\\\\p{Cntrl}]+");

  private final Path root;

  /**
   * Names the folder.
   *
   * @throws FolderRefused when signs stand in its path that mean something to a shell
   */
  public BackupFolder(Path root) {
    this.root = root.toAbsolutePath().normalize();
    if (!PLAIN.matcher(this.root.toString()).matches()) {
      throw new FolderRefused("The path of the backup folder has a ', % or \\ in it.");
    }
  }

  /** Makes what is missing of it. */
  BackupFolder made() {
    try {
      Files.createDirectories(root, OwnFiles.FOLDER);
      Files.createDirectories(wal(), OwnFiles.FOLDER);
      Files.createDirectories(files(), OwnFiles.FOLDER);
      return this;
    } catch (IOException e) {
      throw new FolderRefused("The backup folder " + root + " cannot be made: " + e.getMessage());
    }
  }

  /** The finished base backups, the oldest first. */
  List<Path> bases() {
    if (!Files.isDirectory(root)) {
      throw new FolderRefused("There is no backup folder " + root);
    }
    try (var all = Files.list(root)) {
      return all.filter(path -> BASE.matcher(path.getFileName().toString()).matches())
          .filter(path -> Files.exists(path.resolve(Manifest.NAME)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path base(String stamp) {
    return root.resolve("base-" + stamp);
  }

  Path wal() {
    return root.resolve("wal");
  }

  /** Every uploaded and issued file, as the store of files keeps them. */
  Path files() {
    return root.resolve("files");
  }

  /**
   * What the database is told so that it archives its log here: each piece when it is full, and at
   * least once a minute. A piece appears whole or not at all.
   */
  public Map<String, String> archiving() {
    made();
    var there = "'" + wal() + "/%f'";
    var part = "'" + wal() + "/%f.part'";
    return Map.of(
        "archive_mode",
        "on",
        "archive_timeout",
        "1min",
        "archive_command",
        ("if test -f %1$s; then cmp -s '%%p' %1$s; else"
                + " cp '%%p' %2$s && sync %2$s && mv %2$s %1$s; fi")
            .formatted(there, part));
  }

  /** How the database fetches its log from here. */
  String restoring() {
    return "cp '" + wal() + "/%f' '%p'";
  }

  @Override
  public String toString() {
    return root.toString();
  }
}
