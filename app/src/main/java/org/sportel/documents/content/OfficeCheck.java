package org.sportel.documents.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.sportel.documents.content.ContentFinding.Sound;
import org.sportel.documents.content.ContentFinding.Unsound;

/**
 * Recognises text documents in a ZIP container and refuses macros, embedded and outside objects,
 * and fields that start programs.
 */
final class OfficeCheck {
  private static final int MOST_ENTRIES = 5_000;
  private static final long MOST_UNPACKED = 200L << 20;
  private static final Pattern ACTIVE =
      Pattern.compile(
          "vbaproject|vbadata|/activex/|/embeddings/|^basic/|^scripts/|\\.(bin|exe|dll|js|vbs|jar)$");

  /** The parts of a text that hold fields. */
  private static final Pattern TEXT =
      Pattern.compile("word/(document|header|footer|footnotes|endnotes|comments)[0-9]*\\.xml");

  private OfficeCheck() {}

  static ContentFinding check(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile(), ZipFile.OPEN_READ)) {
      var entries = List.<ZipEntry>copyOf(zip.stream().limit(MOST_ENTRIES + 1L).toList());
      if (entries.size() > MOST_ENTRIES || !unpacksWithin(zip, entries, MOST_UNPACKED)) {
        return new Unsound(FileProblem.DAMAGED);
      }
      var type = type(zip);
      if (type instanceof Unsound) {
        return type;
      }
      for (var entry : entries) {
        if (isActive(zip, entry)) {
          return new Unsound(FileProblem.ACTIVE_CONTENT);
        }
      }
      return type;
    } catch (ZipException | IllegalArgumentException e) {
      return new Unsound(FileProblem.DAMAGED);
    }
  }

  private static ContentFinding type(ZipFile zip) throws IOException {
    if (zip.getEntry("[Content_Types].xml") != null && zip.getEntry("word/document.xml") != null) {
      return new Sound(FileType.DOCX);
    }
    var kind = zip.getEntry("mimetype");
    return kind != null && start(zip, kind, 100).strip().equals(FileType.ODT.mediaType())
        ? new Sound(FileType.ODT)
        : new Unsound(FileProblem.UNKNOWN_TYPE);
  }

  private static boolean isActive(ZipFile zip, ZipEntry entry) throws IOException {
    var name = entry.getName().toLowerCase(Locale.ROOT);
    // the table behind a chart is an ordinary part of a document
    boolean table = name.startsWith("word/embeddings/") && name.endsWith(".xlsx");
    if (!table && ACTIVE.matcher(name).find()) {
      return true;
    }
    if (!name.endsWith(".rels") && !TEXT.matcher(name).matches()) {
      return false;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return name.endsWith(".rels") ? OfficeLinks.leadOutside(in) : OfficeFields.startPrograms(in);
    }
  }

  /** Counts what really comes out; what the container says of itself may be a lie. */
  private static boolean unpacksWithin(ZipFile zip, List<ZipEntry> entries, long most)
      throws IOException {
    long left = most;
    var buffer = new byte[64 * 1024];
    for (var entry : entries) {
      try (InputStream in = zip.getInputStream(entry)) {
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
          left -= count;
          if (left < 0) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static String start(ZipFile zip, ZipEntry entry, int most) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readNBytes(most), StandardCharsets.UTF_8);
    }
  }
}
