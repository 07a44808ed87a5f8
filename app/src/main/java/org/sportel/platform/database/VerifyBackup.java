package org.sportel.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Reads a whole backup folder again and says what is damaged or missing. */
public final class VerifyBackup {
  private static final int PIECES_OF_A_LOG = 256;

  private final BackupFolder backups;
  private final List<String> wrong = new ArrayList<>();

  private VerifyBackup(BackupFolder backups) {
    this.backups = backups;
  }

  /**
   * What was found.
   *
   * @param bases how many base backups there are
   * @param pieces how many pieces of the log follow the last one without a gap
   * @param wrong what is damaged or missing; empty when the backup is sound
   */
  public record Found(int bases, int pieces, List<String> wrong) {}

  /** Reads everything once. */
  public static Found verify(BackupFolder backups) {
    var verify = new VerifyBackup(backups);
    var bases = backups.bases();
    try {
      for (var base : bases) {
        verify.base(base);
      }
      verify.files();
      int pieces = bases.isEmpty() ? 0 : verify.log(bases.getLast());
      if (bases.isEmpty()) {
        verify.wrong.add("There is no finished backup in " + backups);
      }
      return new Found(bases.size(), pieces, List.copyOf(verify.wrong));
    } catch (IOException e) {
      throw new FolderRefused("The backup cannot be read: " + e);
    }
  }

  private void base(Path base) throws IOException {
    for (var line : Manifest.read(base).files()) {
      same(base.resolve(line.path()), line.digest());
    }
  }

  private void files() throws IOException {
    try (var all = Files.walk(backups.files())) {
      for (var file : all.filter(Files::isRegularFile).toList()) {
        var name = file.getFileName().toString();
        if (name.length() == 64) {
          same(file, name);
        }
      }
    }
  }

  private void same(Path file, String digest) throws IOException {
    if (!Files.exists(file)) {
      wrong.add("Missing: " + file);
    } else if (!OwnFiles.digest(file).equals(digest)) {
      wrong.add("Damaged: " + file);
    }
  }

  /** The archived log from the last base backup on, without a gap; another timeline begins anew. */
  private int log(Path base) throws IOException {
    var first = Manifest.read(base).firstWal();
    var names = new TreeSet<String>();
    for (var place : List.of(base.resolve("postgres/pg_wal"), backups.wal())) {
      try (var all = Files.list(place)) {
        all.map(piece -> piece.getFileName().toString())
            .filter(name -> name.length() == first.length() && name.compareTo(first) >= 0)
            .filter(name -> name.startsWith(first.substring(0, 8)))
            .forEach(names::add);
      }
    }
    long expected = number(first);
    for (var name : names) {
      if (number(name) != expected) {
        wrong.add("Missing in the log before: " + backups.wal().resolve(name));
        expected = number(name);
      }
      expected++;
    }
    return names.size();
  }

  private static long number(String piece) {
    return Long.parseLong(piece.substring(8, 16), 16) * PIECES_OF_A_LOG
        + Long.parseLong(piece.substring(16), 16);
  }
}
