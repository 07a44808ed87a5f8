package org.sportel.catalogue.folder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.sportel.catalogue.bundle.CatalogueRefusal;

/**
 * The text files of a folder or a zip, by their place in it. Nothing is unpacked to the disk;
 * links, places outside the folder, other kinds of files and too much of anything are refused.
 */
public final class BundleFiles {
  /** Most files of a folder or zip. */
  static final int MOST_FILES = 2_000;

  /** Most bytes of one file, unpacked. */
  static final int MOST_FILE_BYTES = 10_000_000;

  /** Most bytes of all files together, unpacked. */
  static final int MOST_BYTES = 50_000_000;

  private static final Pattern PLACE =
      Pattern.compile("(?:[a-z]{1,20}/)?[a-z0-9][a-z0-9-]{0,59}\\.(?:json|csv|bpmn|dmn|md)");

  private final Map<String, String> files = new TreeMap<>();
  private final String name;
  private long bytes;

  private BundleFiles(String name) {
    this.name = name;
  }

  /**
   * Reads a folder or a zip file.
   *
   * @throws CatalogueRefusal FILE_UNREADABLE with the place, or FILE_TOO_LARGE
   */
  public static BundleFiles read(Path path) {
    var files = new BundleFiles(String.valueOf(path.getFileName()));
    try {
      if (Files.isDirectory(path)) {
        files.folder(path);
      } else {
        try (var in = Files.newInputStream(path)) {
          files.zip(in);
        }
      }
    } catch (ZipException e) {
      throw files.unreadable("zip");
    } catch (IOException e) {
      throw files.unreadable(e.getClass().getSimpleName());
    }
    return files;
  }

  /**
   * Reads a zip.
   *
   * @throws CatalogueRefusal FILE_UNREADABLE with the place, or FILE_TOO_LARGE
   */
  public static BundleFiles unzip(String name, InputStream in) {
    var files = new BundleFiles(name);
    try {
      files.zip(in);
    } catch (IOException e) {
      throw files.unreadable("zip");
    }
    return files;
  }

  /** What was read, for messages. */
  public String name() {
    return name;
  }

  /** The text at a place. */
  public Optional<String> text(String place) {
    return Optional.ofNullable(files.get(place));
  }

  /** Every text by its place. */
  public Map<String, String> all() {
    return Map.copyOf(files);
  }

  private void folder(Path folder) throws IOException {
    try (var walk = Files.walk(folder, 2)) {
      for (var path : (Iterable<Path>) walk.sorted()::iterator) {
        var place = folder.relativize(path).toString().replace('\\', '/');
        if (Files.isSymbolicLink(path) && !path.equals(folder)) {
          throw unreadable(place);
        }
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
          try (var in = Files.newInputStream(path)) {
            add(place, in);
          }
        }
      }
    }
  }

  private void zip(InputStream in) throws IOException {
    try (var zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          add(entry.getName(), zip);
        }
      }
    } catch (IllegalArgumentException e) {
      throw unreadable("zip");
    }
    if (files.isEmpty()) {
      throw unreadable("zip");
    }
  }

  private void add(String place, InputStream in) throws IOException {
    if (!PLACE.matcher(place).matches() || files.containsKey(place)) {
      throw unreadable(place.length() > 100 ? place.substring(0, 100) : place);
    }
    if (files.size() == MOST_FILES) {
      throw tooLarge();
    }
    files.put(place, decode(place, bounded(in)));
  }

  /** What is really there counts, never the size that a zip states. */
  private byte[] bounded(InputStream in) throws IOException {
    var out = new ByteArrayOutputStream();
    var buffer = new byte[8_192];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      bytes += read;
      if (bytes > MOST_BYTES || out.size() + read > MOST_FILE_BYTES) {
        throw tooLarge();
      }
      out.write(buffer, 0, read);
    }
    return out.toByteArray();
  }

  private String decode(String place, byte[] text) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
    } catch (CharacterCodingException e) {
      throw unreadable(place + ": UTF-8");
    }
  }

  private CatalogueRefusal tooLarge() {
    return new CatalogueRefusal(
        CatalogueRefusal.Reason.FILE_TOO_LARGE, name, MOST_BYTES / 1_000_000);
  }

  /** A refusal that names the place. */
  CatalogueRefusal unreadable(String place) {
    return new CatalogueRefusal(CatalogueRefusal.Reason.FILE_UNREADABLE, name, place);
  }
}
