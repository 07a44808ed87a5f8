package org.sportel.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a base backup consists of: when it was finished, the first piece of log it needs, every
 * folder, every file with its digest. Written last; a backup without it is unfinished.
 */
record Manifest(Instant finished, String firstWal, List<String> folders, List<Line> files) {
  static final String NAME = "MANIFEST";
  private static final String HEAD = "sportel-backup 1";

  Manifest {
    folders = List.copyOf(folders);
    files = List.copyOf(files);
  }

  /** A file of the backup. */
  record Line(String digest, String path) {}

  void write(Path base) throws IOException {
    var lines = new ArrayList<String>(List.of(HEAD, finished.toString(), firstWal));
    folders.forEach(folder -> lines.add("folder " + folder));
    files.forEach(file -> lines.add(file.digest() + " " + file.path()));
    Files.write(base.resolve(NAME), lines, StandardCharsets.UTF_8);
  }

  /**
   * Reads the manifest of a base backup.
   *
   * @throws FolderRefused when it is none
   */
  static Manifest read(Path base) {
    try {
      var lines = Files.readAllLines(base.resolve(NAME), StandardCharsets.UTF_8);
      if (lines.size() < 3 || !lines.getFirst().equals(HEAD)) {
        throw new FolderRefused("The manifest of " + base + " is not understood");
      }
      var folders = new ArrayList<String>();
      var files = new ArrayList<Line>();
      for (var line : lines.subList(3, lines.size())) {
        int blank = line.indexOf(' ');
        var path = line.substring(blank + 1);
        if (blank < 0 || !base.resolve(path).normalize().startsWith(base)) {
          throw new FolderRefused("The manifest of " + base + " is not understood: " + line);
        }
        if (line.startsWith("folder ")) {
          folders.add(path);
        } else {
          files.add(new Line(line.substring(0, blank), path));
        }
      }
      return new Manifest(Instant.parse(lines.get(1)), lines.get(2), folders, files);
    } catch (IOException | DateTimeParseException e) {
      throw new FolderRefused("The manifest of " + base + " cannot be read: " + e.getMessage());
    }
  }
}
