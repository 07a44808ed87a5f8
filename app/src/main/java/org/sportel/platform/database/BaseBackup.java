package org.sportel.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Copies the embedded database while it runs, by PostgreSQL's own calls, and the files that are not
 * in the backup yet. The database first: every file that it names lies in the store by then.
 */
public final class BaseBackup {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** Folders whose content a copy does not need or must not have. */
  private static final Set<String> EMPTIED =
      Set.of(
          "pg_wal",
          "pg_replslot",
          "pg_dynshmem",
          "pg_notify",
          "pg_serial",
          "pg_snapshots",
          "pg_stat_tmp",
          "pg_subtrans");

  private static final Set<String> LEFT_OUT =
      Set.of("postmaster.pid", "postmaster.opts", "pg_internal.init", "recovery.signal");

  private final DataFolder folder;
  private final Path data;
  private final Path target;
  private final List<String> folders = new ArrayList<>();
  private final List<Manifest.Line> lines = new ArrayList<>();
  private long bytes;

  private BaseBackup(DataFolder folder, Path target) {
    this.folder = folder;
    this.data = folder.resolve("postgres");
    this.target = target;
  }

  /**
   * What was taken.
   *
   * @param bytes of the database, without the files
   */
  public record Taken(Path place, long bytes) {}

  /**
   * Takes a backup of the database that runs on a data folder.
   *
   * @param files where uploads and issued documents lie
   * @throws FolderRefused when it cannot be taken; what was begun is left with the ending {@code
   *     .unfinished}
   */
  public static Taken take(DataFolder folder, Path files, BackupFolder backups) {
    int port =
        folder
            .running("database")
            .map(Integer::valueOf)
            .orElseThrow(() -> new FolderRefused("No database runs on " + folder));
    backups.made();
    try (var connection = Cluster.superuser(port, folder.secret("postgres"), "postgres");
        var statement = connection.createStatement()) {
      var stamp = STAMP.format(now(statement).toInstant());
      var unfinished = Path.of(backups.base(stamp) + ".unfinished");
      Files.createDirectory(unfinished, OwnFiles.FOLDER);
      var backup = new BaseBackup(folder, unfinished);
      backup.database(connection, statement);
      copyFiles(files, backups.files());
      Files.move(unfinished, backups.base(stamp), StandardCopyOption.ATOMIC_MOVE);
      note(folder, port, backup.bytes);
      return new Taken(backups.base(stamp), backup.bytes);
    } catch (SQLException | IOException e) {
      throw new FolderRefused("The backup failed: " + e);
    }
  }

  private void database(Connection connection, Statement statement)
      throws SQLException, IOException {
    // keeps the log that the copy needs for as long as this connection lives
    statement.execute(
        "select pg_create_physical_replication_slot('backup_' || pg_backend_pid(), true, true)");
    var first = text(statement, "select pg_walfile_name(pg_backup_start('sportel', true))");
    folders.add("postgres");
    Files.createDirectory(target.resolve("postgres"), OwnFiles.FOLDER);
    Files.walkFileTree(data, new Copying());
    String last;
    try (var stop =
        statement.executeQuery(
            "select pg_walfile_name(lsn), labelfile from pg_backup_stop(wait_for_archive := false)")) {
      stop.next();
      last = stop.getString(1);
      label(stop.getString(2));
    }
    try (var wal = Files.newDirectoryStream(data.resolve("pg_wal"))) {
      for (var piece : wal) {
        var name = piece.getFileName().toString();
        if (name.length() == 24 && name.compareTo(first) >= 0 && name.compareTo(last) <= 0) {
          copy(piece, "postgres/pg_wal/" + name);
        }
      }
    }
    for (var own : List.of("secret", "demo", "demo-year")) {
      if (Files.exists(folder.resolve(own))) {
        copy(folder.resolve(own), own);
      }
    }
    new Manifest(now(statement).toInstant(), first, folders, lines).write(target);
    connection.clearWarnings();
  }

  private void label(String text) throws IOException {
    var label = Files.writeString(folder.resolve("backup_label.new"), text, StandardCharsets.UTF_8);
    copy(label, "postgres/backup_label");
    Files.delete(label);
  }

  /** Copies what is needed of the database's folder. */
  private final class Copying extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
        throws IOException {
      if (dir.equals(data)) {
        return FileVisitResult.CONTINUE;
      }
      var name = dir.getFileName().toString();
      if (name.equals("pgsql_tmp")) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      folder("postgres/" + data.relativize(dir));
      if (data.equals(dir.getParent()) && EMPTIED.contains(name)) {
        if (name.equals("pg_wal")) {
          folder("postgres/pg_wal/archive_status");
        }
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (!LEFT_OUT.contains(file.getFileName().toString())) {
        copy(file, "postgres/" + data.relativize(file));
      }
      return FileVisitResult.CONTINUE;
    }

    /** A file may go while the database works. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (failure instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw failure;
    }
  }

  private void folder(String path) throws IOException {
    folders.add(path);
    Files.createDirectory(target.resolve(path), OwnFiles.FOLDER);
  }

  private void copy(Path from, String path) throws IOException {
    try {
      var digest = OwnFiles.copy(from, target.resolve(path));
      lines.add(new Manifest.Line(digest, path));
      bytes += Files.size(target.resolve(path));
    } catch (NoSuchFileException gone) {
      Files.deleteIfExists(target.resolve(path));
    }
  }

  private static void copyFiles(Path files, Path target) throws IOException {
    if (!Files.isDirectory(files)) {
      return;
    }
    try (var all = Files.walk(files)) {
      for (var file : all.filter(BaseBackup::kept).toList()) {
        var copy = target.resolve(files.relativize(file).toString());
        if (!Files.exists(copy)) {
          Files.createDirectories(copy.getParent(), OwnFiles.FOLDER);
          var part = copy.resolveSibling(copy.getFileName() + ".part");
          Files.deleteIfExists(part);
          OwnFiles.copy(file, part);
          Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
        }
      }
    }
  }

  /** Whether it is a kept file, named by its digest. */
  private static boolean kept(Path file) {
    return Files.isRegularFile(file) && file.getFileName().toString().length() == 64;
  }

  private static void note(DataFolder folder, int port, long bytes) throws SQLException {
    try (var connection = Cluster.superuser(port, folder.secret("postgres"), "sportel");
        var note =
            connection.prepareStatement(
                "insert into platform.backup (finished_at, bytes) values (clock_timestamp(), ?)")) {
      note.setLong(1, bytes);
      note.executeUpdate();
    }
  }

  private static Timestamp now(Statement statement) throws SQLException {
    try (var rows = statement.executeQuery("select clock_timestamp()")) {
      rows.next();
      return rows.getTimestamp(1);
    }
  }

  private static String text(Statement statement, String sql) throws SQLException {
    try (var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
