package org.sportel.insight.log;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sportel.insight.log.LogRefusal.Reason;

/**
 * The characters of an XML file: encoding by byte order mark, else by the XML declaration, else
 * UTF-8. Hands out every good character before it fails on a bad byte, so that the place is exact.
 */
final class Decoding extends Reader {
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");
  private static final Set<String> KNOWN = Set.of("UTF-8", "US-ASCII", "UTF-16");

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(65536).flip();
  private boolean ended;

  private Decoding(InputStream in, Charset charset) {
    this.in = in;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  static Decoding of(InputStream raw) throws IOException {
    var in = new BufferedInputStream(raw, 65536);
    in.mark(512);
    var head = in.readNBytes(256);
    in.reset();
    var charset = charset(head);
    if (charset.equals(StandardCharsets.UTF_8) && at(head, 0) == 0xEF && at(head, 1) == 0xBB) {
      in.skipNBytes(3);
    } else if (at(head, 0) + at(head, 1) == 0xFE + 0xFF) {
      in.skipNBytes(2);
    }
    return new Decoding(in, charset);
  }

  private static Charset charset(byte[] head) {
    var first = at(head, 0) << 8 | at(head, 1);
    if (first == 0xFEFF || first == 0x003C) {
      return StandardCharsets.UTF_16BE;
    }
    if (first == 0xFFFE || first == 0x3C00) {
      return StandardCharsets.UTF_16LE;
    }
    var text =
        new String(head, StandardCharsets.ISO_8859_1).replaceFirst("^\u00EF\u00BB\u00BF", "");
    var declared = DECLARED.matcher(text);
    if (!declared.find()) {
      return StandardCharsets.UTF_8;
    }
    var name = declared.group(1).toUpperCase(Locale.ROOT);
    var oneByte = name.startsWith("ISO-8859-") || name.startsWith("WINDOWS-125");
    if (name.equals("UTF-16") || !(KNOWN.contains(name) || oneByte) || !Charset.isSupported(name)) {
      throw new LogRefusal(Reason.ENCODING, new SourcePosition(1, 1), name);
    }
    return Charset.forName(name);
  }

  private static int at(byte[] head, int index) {
    return index < head.length ? head[index] & 0xff : 0x100;
  }

  @Override
  public int read(char[] chars, int offset, int length) throws IOException {
    var out = CharBuffer.wrap(chars, offset, length).slice();
    while (true) {
      var result = decoder.decode(bytes, out, ended);
      if (out.position() > 0) {
        return out.position();
      }
      if (result.isError()) {
        fail(result);
      }
      if (ended) {
        return -1;
      }
      fill();
    }
  }

  private static void fail(CoderResult result) throws CharacterCodingException {
    result.throwException();
  }

  private void fill() throws IOException {
    bytes.compact();
    var count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + count);
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
