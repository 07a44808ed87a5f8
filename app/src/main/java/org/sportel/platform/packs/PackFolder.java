package org.sportel.platform.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sportel.platform.database.FolderRefused;

/** Reads an office's own folder of packs; bounded, and never out of it. */
final class PackFolder {
  private static final long LARGEST = 16_000_000;
  private static final int MOST = 2_000;
  private static final int DEPTH = 3;

  private final Path root;
  private final Map<String, String> texts = new TreeMap<>();
  private long sum;

  private PackFolder(Path root) {
    this.root = root;
  }

  /** The texts of the folder by their places; files with other names are passed over. */
  static Map<String, String> read(Path folder) {
    try (Stream<Path> files = Files.walk(folder.toRealPath(), DEPTH)) {
      var reading = new PackFolder(folder.toRealPath());
      files.filter(Files::isRegularFile).forEach(reading::take);
      return reading.texts;
    } catch (IOException | UncheckedIOException e) {
      throw refused(folder + " cannot be read as a folder: " + e.getMessage());
    }
  }

  private void take(Path file) {
    var place = root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    if (!PackTexts.PLACE.matcher(place).matches()) {
      return;
    }
    try {
      sum += Files.size(file);
      if (!file.toRealPath().startsWith(root)) {
        throw refused(place + " leads out of the folder");
      }
      if (sum > LARGEST || texts.size() >= MOST) {
        throw refused("more than " + MOST + " files or " + LARGEST / 1_000_000 + " MB");
      }
      texts.put(place, Files.readString(file, StandardCharsets.UTF_8));
    } catch (CharacterCodingException e) {
      throw refused(place + " is not UTF-8");
    } catch (IOException e) {
      throw refused(place + " cannot be read: " + e.getMessage());
    }
  }

  private static FolderRefused refused(String why) {
    return new FolderRefused("SPORTEL_PACKS: " + why);
  }
}
