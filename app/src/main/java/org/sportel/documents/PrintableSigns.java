package org.sportel.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Tells which signs the fonts of the documents have, and which font has them. */
public final class PrintableSigns {
  private PrintableSigns() {}

  /** A family of fonts, in the order in which a sign is looked for. */
  public enum Family {
    /** Latin, Greek and Cyrillic. */
    SOURCE("Source Sans 3", "/assets/fonts/SourceSans3-Regular.ttf"),
    /** Arabic, Persian, Urdu. */
    ARABIC("Noto Sans Arabic", "/documents/fonts/NotoSansArabic.ttf"),
    /** Hebrew and Yiddish. */
    HEBREW("Noto Sans Hebrew", "/documents/fonts/NotoSansHebrew.ttf"),
    /** Armenian. */
    ARMENIAN("Noto Sans Armenian", "/documents/fonts/NotoSansArmenian.ttf"),
    /** Georgian. */
    GEORGIAN("Noto Sans Georgian", "/documents/fonts/NotoSansGeorgian.ttf"),
    /** Chinese and Japanese: GB 2312, Big5 level 1, JIS level 1 and kana. */
    HAN("Noto Sans SC", "/documents/fonts/NotoSansSC.ttf");

    private final String css;
    private final String resource;
    private final BitSet signs;

    Family(String css, String resource) {
      this.css = css;
      this.resource = resource;
      this.signs = signs(resource);
    }

    /** The name that style sheets use. */
    public String css() {
      return css;
    }

    /** The bytes of its regular font. */
    public byte[] bytes() {
      return read(resource);
    }

    private static BitSet signs(String resource) {
      var found = new BitSet();
      try (var font = new TTFParser().parse(new RandomAccessReadBuffer(read(resource)))) {
        var glyphs = font.getUnicodeCmapLookup();
        for (int sign = ' '; sign < 0x30000; sign++) {
          if (glyphs.getGlyphId(sign) != 0) {
            found.set(sign);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return found;
    }

    private static byte[] read(String resource) {
      try (InputStream in = PrintableSigns.class.getResourceAsStream(resource)) {
        return Objects.requireNonNull(in, resource).readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The first sign of a text that no font has; empty when all of it can be printed. */
  public static Optional<String> missing(String text) {
    return text.codePoints()
        .filter(sign -> !printable(sign))
        .mapToObj(Character::toString)
        .findFirst();
  }

  /** The families that a text needs besides the ordinary one. */
  public static List<Family> families(String text) {
    var needed = new ArrayList<Family>();
    for (var family : Family.values()) {
      boolean ordinary = family == Family.SOURCE;
      if (!ordinary
          && text.codePoints().anyMatch(sign -> first(sign).equals(Optional.of(family)))) {
        needed.add(family);
      }
    }
    return needed;
  }

  /** The text with every sign that no font has written as its number, such as {@code [U+1F600]}. */
  public static String written(String text) {
    if (missing(text).isEmpty()) {
      return text;
    }
    var written = new StringBuilder(text.length() + 40);
    text.codePoints()
        .forEach(
            sign -> {
              if (printable(sign)) {
                written.appendCodePoint(sign);
              } else {
                written.append("[U+%04X]".formatted(sign));
              }
            });
    return written.toString();
  }

  private static boolean printable(int sign) {
    return sign < 0x7f || unseen(sign) || first(sign).isPresent();
  }

  private static Optional<Family> first(int sign) {
    for (var family : Family.values()) {
      if (family.signs.get(sign)) {
        return Optional.of(family);
      }
    }
    return Optional.empty();
  }

  /** Signs that only steer how their neighbours are written. */
  private static boolean unseen(int sign) {
    int kind = Character.getType(sign);
    return kind == Character.FORMAT
        || kind == Character.CONTROL
        || (sign >= 0xfe00 && sign <= 0xfe0f)
        || (sign >= 0xe0100 && sign <= 0xe01ef);
  }
}
