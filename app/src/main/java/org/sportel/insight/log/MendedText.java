package org.sportel.insight.log;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The bytes of a text in UTF-8, whatever lay in the file: a byte that is no UTF-8 is read as the
 * Windows-1252 character it was once, a control character becomes a blank. A file that names
 * another encoding, or begins as UTF-16 does, is passed on as it is.
 */
final class MendedText extends FilterInputStream {
  private static final int HEAD = 256;
  private static final Charset OLD = Charset.forName("windows-1252");

  private final Consumer<SourcePosition> mended;
  private final ByteBuffer ready = ByteBuffer.allocate(4).flip();
  private int line = 1;
  private int column;

  private MendedText(InputStream in, Consumer<SourcePosition> mended) {
    super(in);
    this.mended = mended;
  }

  /** Mends a text; each mended place is told. */
  static InputStream of(InputStream file, Consumer<SourcePosition> mended) throws IOException {
    var in = new BufferedInputStream(file, 65536);
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    return isOther(head) ? in : new MendedText(in, mended);
  }

  /** The character set of a text that is no XML: by its first bytes, else UTF-8. */
  static Charset charset(byte[] head) {
    var first = head.length > 1 ? (head[0] & 0xff) << 8 | head[1] & 0xff : 0;
    return switch (first) {
      case 0xfeff, 0xfffe -> StandardCharsets.UTF_16;
      default -> StandardCharsets.UTF_8;
    };
  }

  private static boolean isOther(byte[] head) {
    if (charset(head).equals(StandardCharsets.UTF_16) || head.length > 1 && head[0] == 0) {
      return true;
    }
    var text = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    if (head.length > 1 && head[1] == 0) {
      return true;
    }
    var at = text.startsWith("<?xml") ? text.indexOf("encoding") : -1;
    return at >= 0 && at < text.indexOf("?>") && !text.startsWith("utf-8", value(text, at));
  }

  private static int value(String text, int from) {
    var at = from + "encoding".length();
    while (at < text.length() && " =\"'".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  @Override
  public int read() throws IOException {
    return ready.hasRemaining() ? ready.get() & 0xff : next();
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    var count = 0;
    while (count < length) {
      var one = read();
      if (one < 0) {
        return count == 0 ? -1 : count;
      }
      into[offset + count++] = (byte) one;
    }
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private int next() throws IOException {
    var first = in.read();
    if (first == '\n') {
      line++;
      column = 0;
      return first;
    }
    column++;
    if (first < 0x80) {
      return first >= 0 && first < 0x20 && first != '\t' && first != '\r' ? mend(" ") : first;
    }
    var more = first >= 0xf0 && first < 0xf5 ? 3 : first >= 0xe0 ? 2 : 1;
    if (first < 0xc2 || first > 0xf4 || !follows(more, first)) {
      return mend(new String(new byte[] {(byte) first}, OLD));
    }
    return first;
  }

  /** Whether so many bytes of a sequence follow; they are kept ready then. */
  private boolean follows(int more, int first) throws IOException {
    in.mark(more);
    byte[] rest = in.readNBytes(more);
    var sound = rest.length == more;
    for (byte one : rest) {
      sound &= (one & 0xc0) == 0x80;
    }
    sound &= sound && !outside(first, rest[0] & 0xff);
    if (!sound) {
      in.reset();
      return false;
    }
    ready.clear().put(rest).flip();
    return true;
  }

  /** Too long forms, halves of pairs and what lies beyond the last character. */
  private static boolean outside(int first, int second) {
    return first == 0xe0 && second < 0xa0
        || first == 0xed && second > 0x9f
        || first == 0xf0 && second < 0x90
        || first == 0xf4 && second > 0x8f;
  }

  private int mend(String character) {
    mended.accept(new SourcePosition(line, Math.max(1, column)));
    byte[] bytes = character.getBytes(StandardCharsets.UTF_8);
    ready.clear().put(bytes, 1, bytes.length - 1).flip();
    return bytes[0] & 0xff;
  }
}
