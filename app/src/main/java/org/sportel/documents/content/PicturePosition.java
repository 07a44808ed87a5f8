package org.sportel.documents.content;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Takes out of a photo where it was taken: the position of EXIF in JPEG and HEIC, and descriptions
 * of a JPEG (XMP) that hold one. The picture itself, its direction and its date stay byte for byte.
 */
public final class PicturePosition {
  private static final int MARKER = 0xff;
  private static final int SCAN = 0xda;
  private static final int APP1 = 0xe1;

  /** Length of the mark before an EXIF block. */
  private static final int EXIF = 6;

  /** What lies before the picture: at most so many bytes are looked through. */
  private static final int MOST = 4 << 20;

  private PicturePosition() {}

  /** The same file without a position; what is no JPEG passes as it is. */
  public static InputStream removed(InputStream file) throws IOException {
    var in = new PushbackInputStream(file, 12);
    var start = in.readNBytes(12);
    in.unread(start);
    if (start.length == 12 && new String(start, 4, 4, StandardCharsets.ISO_8859_1).equals("ftyp")) {
      return new ExifWithin(in);
    }
    if (start.length < 2 || (start[0] & 0xff) != MARKER || (start[1] & 0xff) != 0xd8) {
      return in;
    }
    var head = new ByteArrayOutputStream();
    head.write(in.readNBytes(2));
    while (head.size() < MOST && segment(in, head)) {
      // each segment is written as it is or without a position
    }
    return new SequenceInputStream(new ByteArrayInputStream(head.toByteArray()), in);
  }

  /** Copies one segment; false when the picture begins or the file is damaged. */
  private static boolean segment(InputStream in, ByteArrayOutputStream out) throws IOException {
    var mark = in.readNBytes(4);
    if (mark.length < 4
        || (mark[0] & 0xff) != MARKER
        || (mark[1] & 0xff) == SCAN
        || (mark[1] & 0xff) == MARKER) {
      out.write(mark);
      return false;
    }
    int length = (mark[2] & 0xff) << 8 | (mark[3] & 0xff);
    var body = in.readNBytes(Math.max(0, length - 2));
    if ((mark[1] & 0xff) != APP1 || !isDescription(body)) {
      if ((mark[1] & 0xff) == APP1 && begins(body, "Exif\0\0")) {
        withoutPosition(body);
      }
      out.write(mark);
      out.write(body);
    }
    return true;
  }

  /** A description in XMP that speaks of a position. */
  private static boolean isDescription(byte[] body) {
    return begins(body, "http://ns.adobe.com/x")
        && new String(body, StandardCharsets.ISO_8859_1).contains("GPS");
  }

  private static boolean begins(byte[] body, String sign) {
    return body.length >= sign.length()
        && new String(body, 0, sign.length(), StandardCharsets.ISO_8859_1).equals(sign);
  }

  /** In a damaged block no program could read a position either: nothing of it is kept. */
  private static void withoutPosition(byte[] body) {
    if (!ExifDirectories.removePosition(ByteBuffer.wrap(body, EXIF, body.length - EXIF).slice())) {
      Arrays.fill(body, EXIF, body.length, (byte) 0);
    }
  }
}
