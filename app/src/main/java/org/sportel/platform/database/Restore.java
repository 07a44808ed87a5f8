package org.sportel.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Puts a backup back into an empty data folder, up to its end or to a chosen second. */
public final class Restore {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS+00").withZone(ZoneOffset.UTC);
  private static final Duration PATIENCE = Duration.ofHours(6);

  private final BackupFolder backups;
  private final DataFolder folder;

  private Restore(BackupFolder backups, DataFolder folder) {
    this.backups = backups;
    this.folder = folder;
  }

  /**
   * Restores; ends when the database has taken in its log and was stopped again.
   *
   * @param until the last instant that counts; empty for everything that was archived
   * @param binaries where the database's programs are, or are unpacked to
   * @return the base backup that was used
   * @throws FolderRefused when the folder is in use, nothing fits, a file is damaged, or the
   *     archived log ends before the instant
   */
  public static Path restore(
      BackupFolder backups, Optional<Instant> until, DataFolder folder, Path binaries) {
    var lock = folder.tryLock().orElseThrow(() -> new FolderRefused(folder + " is in use"));
    try {
      if (Files.exists(folder.resolve("postgres"))) {
        throw new FolderRefused(folder + " holds a database already; name an empty folder");
      }
      var restore = new Restore(backups, folder);
      var base = restore.base(until);
      restore.copy(base);
      restore.recover(until, binaries);
      return base;
    } catch (IOException | SQLException e) {
      throw new FolderRefused("The backup cannot be restored: " + e);
    } finally {
      close(lock);
    }
  }

  private Path base(Optional<Instant> until) {
    var fitting =
        backups.bases().stream()
            .filter(
                base -> until.filter(at -> Manifest.read(base).finished().isAfter(at)).isEmpty())
            .toList();
    if (fitting.isEmpty()) {
      throw new FolderRefused(
          "No backup in " + backups + until.map(at -> " was finished by " + at).orElse(""));
    }
    return fitting.getLast();
  }

  private void copy(Path base) throws IOException {
    var manifest = Manifest.read(base);
    for (var path : manifest.folders()) {
      Files.createDirectories(folder.resolve(path), OwnFiles.FOLDER);
    }
    for (var line : manifest.files()) {
      Files.deleteIfExists(folder.resolve(line.path()));
      if (!OwnFiles.copy(base.resolve(line.path()), folder.resolve(line.path()))
          .equals(line.digest())) {
        throw new FolderRefused("Damaged in the backup: " + base.resolve(line.path()));
      }
    }
    var files = backups.files();
    try (var all = Files.walk(files)) {
      for (var file : all.filter(Files::isRegularFile).toList()) {
        var copy = folder.resolve("files").resolve(files.relativize(file).toString());
        Files.createDirectories(copy.getParent(), OwnFiles.FOLDER);
        OwnFiles.copy(file, copy);
      }
    }
  }

  private void recover(Optional<Instant> until, Path binaries) throws IOException, SQLException {
    var settings =
        new java.util.ArrayList<>(
            List.of(
                "restore_command = '" + backups.restoring().replace("'", "''") + "'",
                "recovery_target_timeline = 'latest'",
                "recovery_target_action = 'promote'"));
    until.ifPresent(at -> settings.add("recovery_target_time = '" + TIME.format(at) + "'"));
    var auto = folder.resolve("postgres/postgresql.auto.conf");
    var before = Files.exists(auto) ? Files.readAllLines(auto) : List.<String>of();
    Files.write(auto, settings, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    Files.createFile(folder.resolve("postgres/recovery.signal"));
    try (var server = EmbeddedServer.recovering(folder, binaries, PATIENCE)) {
      server.awaitPromotion(PATIENCE);
    }
    Files.write(auto, before, StandardCharsets.UTF_8);
    folder.forgetRunning();
  }

  private static void close(java.nio.channels.FileLock lock) {
    try {
      lock.acquiredBy().close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
