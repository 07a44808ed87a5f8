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
import org.sportel.documents.FileProblem;
import org.sportel.documents.FileType;
import org.sportel.documents.content.Finding.Sound;
import org.sportel.documents.content.Finding.Unsound;

/**
 * Recognises text documents in a ZIP container and refuses macros, embedded and outside objects.
 */
final class OfficeCheck {
  private static final int MOST_ENTRIES = 5_000;
  private static final long MOST_UNPACKED = 300L << 20;
  private static final int MOST_LINKS = 1 << 20;
  private static final Pattern ACTIVE =
      Pattern.compile(
          "vbaproject|vbadata|/activex/|/embeddings/|^basic/|^scripts/|\\.(bin|exe|dll|js|vbs|jar)$");
  private static final Pattern LINK = Pattern.compile("<relationship\\b[^>]*>");

  private OfficeCheck() {}

  static Finding check(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile(), ZipFile.OPEN_READ)) {
      var entries = List.<ZipEntry>copyOf(zip.stream().limit(MOST_ENTRIES + 1L).toList());
      long unpacked = entries.stream().mapToLong(e -> Math.max(0, e.getSize())).sum();
      if (entries.size() > MOST_ENTRIES || unpacked > MOST_UNPACKED) {
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

  private static Finding type(ZipFile zip) throws IOException {
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
    if (ACTIVE.matcher(name).find()) {
      return true;
    }
    return name.endsWith(".rels") && (entry.getSize() > MOST_LINKS || leadsOutside(zip, entry));
  }

  /** Ordinary links may lead outside; templates, frames and objects from elsewhere may not. */
  private static boolean leadsOutside(ZipFile zip, ZipEntry entry) throws IOException {
    var text = start(zip, entry, MOST_LINKS).toLowerCase(Locale.ROOT);
    return text.indexOf('\0') >= 0
        || LINK.matcher(text)
            .results()
            .map(r -> r.group())
            .anyMatch(link -> link.contains("external") && !link.contains("/hyperlink"));
  }

  private static String start(ZipFile zip, ZipEntry entry, int most) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readNBytes(most), StandardCharsets.UTF_8);
    }
  }
}
