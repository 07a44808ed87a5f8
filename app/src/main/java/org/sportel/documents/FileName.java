package org.sportel.documents;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import org.sportel.documents.content.FileType;

/**
 * A file's name made harmless: no folders, no control or direction marks, no characters a file
 * system refuses, at most 120 characters, always with the ending of the recognised type. A longer
 * name keeps its beginning and its end, and a sign made from the whole name, so that two long names
 * stay two.
 */
public record FileName(String text) {
  private static final int LONGEST = 120;
  private static final int KEPT_OF_END = 30;

  /** Endings that say a kind of file; what follows any other dot is a word, number or date. */
  private static final Set<String> ENDINGS =
      Set.of(
          "pdf", "jpg", "jpeg", "jpe", "jfif", "png", "heic", "heif", "tif", "tiff", "docx", "doc",
          "odt", "txt", "text", "rtf", "bmp", "gif", "webp", "avif", "htm", "html", "exe", "zip");

  /** Cleans the name somebody's device sent. */
  public static FileName of(String sent, FileType type) {
    var name = Normalizer.normalize(sent, Normalizer.Form.NFC);
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]", "");
    name = name.replaceAll("[:*?\"<>|;%]", "_").replaceAll("\\s+", " ");
    var base = trimmed(withoutEnding(name));
    return new FileName((base.isEmpty() ? "document" : cut(base)) + "." + type.extension());
  }

  private static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    var ending = name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    return dot > 0 && ENDINGS.contains(ending) ? name.substring(0, dot) : name;
  }

  private static String trimmed(String base) {
    int from = 0;
    int to = base.length();
    while (from < to && isBlankOrDot(base.charAt(from))) {
      from++;
    }
    while (to > from && isBlankOrDot(base.charAt(to - 1))) {
      to--;
    }
    return base.substring(from, to);
  }

  private static boolean isBlankOrDot(char c) {
    return c == ' ' || c == '.';
  }

  private static String cut(String base) {
    if (base.length() <= LONGEST) {
      return base;
    }
    var whole = new CRC32();
    whole.update(base.getBytes(StandardCharsets.UTF_8));
    var sign = "… %08x".formatted(whole.getValue());
    int head = LONGEST - KEPT_OF_END - sign.length();
    int tail = base.length() - KEPT_OF_END;
    if (Character.isHighSurrogate(base.charAt(head - 1))) {
      head--;
    }
    if (Character.isLowSurrogate(base.charAt(tail))) {
      tail++;
    }
    return base.substring(0, head) + "…" + base.substring(tail) + sign.substring(1);
  }
}
