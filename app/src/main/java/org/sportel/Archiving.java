package org.sportel;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.sportel.platform.database.BackupFolder;
import org.sportel.platform.database.BaseBackup;
import org.sportel.platform.database.DataFolder;
import org.sportel.platform.database.FilesFolder;
import org.sportel.platform.database.FolderRefused;
import org.sportel.platform.database.Restore;
import org.sportel.platform.database.VerifyBackup;
import org.sportel.platform.terminal.Arguments;

/** Backups of the embedded database and the files: take, verify, restore. */
final class Archiving {
  private static final String BACKUP = "backup [verify] [DIR]";
  private static final String RESTORE = "restore DIR [--until TIME]";
  private static final int MEGABYTE = 1_000_000;

  private final Call call;
  private final Map<String, String> environment;

  Archiving(Call call, Map<String, String> environment) {
    this.call = call;
    this.environment = environment;
  }

  int execute() {
    if (environment.containsKey("SPORTEL_DB_URL")) {
      throw new FolderRefused(
          "The database is your own: back it up with its own tools, and the files with them;"
              + " see docs/guides/administrator.md.");
    }
    return call.command().equals("restore") ? restore() : backup();
  }

  private int backup() {
    var words = new Arguments(BACKUP, call.rest());
    boolean verify = !words.rest().isEmpty() && words.rest().getFirst().equals("verify");
    if (verify) {
      words.word("verify");
    }
    var named = words.rest().isEmpty() ? environment.get("SPORTEL_BACKUP") : words.word("DIR");
    words.done();
    if (named == null || named.isBlank()) {
      throw words.wrong("DIR is missing, and SPORTEL_BACKUP is not set");
    }
    var backups = new BackupFolder(Path.of(named));
    return verify ? verified(backups) : taken(backups);
  }

  private int taken(BackupFolder backups) {
    var folder = new DataFolder(call.data());
    try (var database = Database.openOrJoin(folder, environment)) {
      var files = FilesFolder.of(folder, environment, database.address());
      var taken = BaseBackup.take(folder, files, backups);
      Console.out()
          .println("Backup " + taken.place() + ", " + taken.bytes() / MEGABYTE + " MB, and files");
    }
    return 0;
  }

  private static int verified(BackupFolder backups) {
    var found = VerifyBackup.verify(backups);
    found.wrong().forEach(Console.out()::println);
    Console.out()
        .println(
            found.bases()
                + " backups read, "
                + found.pieces()
                + " pieces of the log after the last one, "
                + found.wrong().size()
                + " faults");
    return found.wrong().isEmpty() ? 0 : 1;
  }

  private int restore() {
    var words = new Arguments(RESTORE, call.rest());
    var until = words.option("--until").map(text -> instant(text, words));
    var backups = new BackupFolder(Path.of(words.word("DIR")));
    words.done();
    var folder = new DataFolder(call.data());
    var base = Restore.restore(backups, until, folder, folder.resolve("."));
    Console.out()
        .println(
            "Restored from "
                + base
                + until.map(at -> " until " + at).orElse(" and everything archived since")
                + ". Start the program on "
                + folder);
    return 0;
  }

  private static Instant instant(String text, Arguments words) {
    try {
      return java.time.OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw words.wrong("--until needs a time with its zone, such as 2026-11-28T09:30:00+01:00");
    }
  }
}
