package org.sportel.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the files lie: in the data folder, or in the folder that {@code SPORTEL_FILES} names and
 * several programs on one database share. A shared folder carries the mark that its database knows,
 * so that a program never writes into the place where a disk should have been mounted.
 */
public final class FilesFolder {
  private static final String MARK = "sportel-files";

  private final Path shared;
  private final Path own;

  private FilesFolder(Path shared, Path own) {
    this.shared = shared;
    this.own = own;
  }

  /**
   * The folder of files.
   *
   * @throws FolderRefused when the named folder cannot be used, does not belong to the database, or
   *     the files still lie in the data folder
   */
  public static Path of(
      DataFolder folder, Map<String, String> environment, DatabaseAddress address) {
    var own = folder.resolve("files");
    var named = Optional.ofNullable(environment.get("SPORTEL_FILES")).filter(n -> !n.isBlank());
    var shared = named.map(Path::of).map(path -> path.toAbsolutePath().normalize()).orElse(own);
    try (var connection =
        DriverManager.getConnection(address.url(), "sportel_owner", address.ownerPassword())) {
      connection.setAutoCommit(false);
      new FilesFolder(shared, own).check(connection, named.isPresent());
      connection.commit();
      return shared;
    } catch (SQLException | IOException e) {
      throw new FolderRefused("The folder of files " + shared + " cannot be used: " + e);
    }
  }

  private void check(Connection connection, boolean named) throws SQLException, IOException {
    var known = known(connection);
    if (!named) {
      if (known.isPresent()) {
        throw new FolderRefused(
            "The files of this database lie in a shared folder; name it with SPORTEL_FILES.");
      }
      return;
    }
    if (!Files.isDirectory(shared) || !Files.isWritable(shared)) {
      throw new FolderRefused("The folder of files " + shared + " is missing or closed.");
    }
    var mark = mark();
    if (known.isPresent() && !known.get().equals(mark)) {
      throw new FolderRefused(
          "The folder " + shared + " is not the one of this database; is its disk mounted?");
    }
    if (known.isEmpty()) {
      begin(connection, mark);
    }
  }

  private void begin(Connection connection, @Nullable UUID there) throws SQLException, IOException {
    if (there == null && Files.exists(own) && !own.equals(shared)) {
      throw new FolderRefused("Move what lies in " + own + " to " + shared + " first.");
    }
    if (there != null) {
      throw new FolderRefused("The folder " + shared + " belongs to another database.");
    }
    var mark = UUID.randomUUID();
    try (var note = connection.prepareStatement("update platform.cluster set files_mark = ?")) {
      note.setObject(1, mark);
      note.executeUpdate();
    }
    Files.writeString(shared.resolve(MARK), mark + "\n");
    Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwx------"));
  }

  private @Nullable UUID mark() throws IOException {
    var mark = shared.resolve(MARK);
    return Files.exists(mark) ? UUID.fromString(Files.readString(mark).strip()) : null;
  }

  /** Locked, so that two programs that start at once leave one mark. */
  private static Optional<UUID> known(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select files_mark from platform.cluster for update")) {
      rows.next();
      return Optional.ofNullable(rows.getObject(1, UUID.class));
    }
  }
}
