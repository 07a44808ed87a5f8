package org.sportel.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * A photo with nothing but the picture: JPEG and PNG are taken apart and only what draws is put
 * together again. Position, camera, owner, time, thumbnails, comments and whatever hangs behind the
 * end are left out; which side is up is kept.
 */
public final class PlainPicture {
  private static final Set<Integer> DRAWN = Set.of(0xe0, 0xee, 0xdb, 0xc4, 0xdd, 0xcc);
  private static final Set<String> CHUNKS =
      Set.of("IHDR", "PLTE", "tRNS", "gAMA", "sRGB", "cHRM", "sBIT", "bKGD", "IDAT", "IEND");
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int ORIENTATION = 0x0112;

  private PlainPicture() {}

  /** The plain photo; empty for anything else, and for one that is damaged. */
  public static Optional<byte[]> of(byte[] file) {
    try {
      if (file.length > 3 && at(file, 0) == 0xff && at(file, 1) == 0xd8) {
        return jpeg(file);
      }
      return begins(file, 0, PNG) ? png(file) : Optional.empty();
    } catch (IndexOutOfBoundsException damaged) {
      return Optional.empty();
    }
  }

  /**
   * The plain photo of a file as it comes in. One that is larger than allowed goes on as it is, to
   * be refused with the limit it broke.
   *
   * @param most bytes that are allowed
   * @return empty for what is no photo
   */
  public static Optional<byte[]> read(InputStream file, int most) throws IOException {
    var whole = file.readNBytes(most + 1);
    return whole.length > most ? Optional.of(whole) : of(whole);
  }

  private static Optional<byte[]> jpeg(byte[] file) {
    var out = new ByteArrayOutputStream(file.length);
    out.write(file, 0, 2);
    int pos = 2;
    while (pos + 1 < file.length && at(file, pos) == 0xff) {
      int mark = at(file, pos + 1);
      if (mark == 0xff) {
        pos++;
        continue;
      }
      if (mark == 0xd9) {
        out.write(file, pos, 2);
        return Optional.of(out.toByteArray());
      }
      int end = pos + 2 + two(file, pos + 2);
      if (mark == 0xe1 && begins(file, pos + 4, EXIF)) {
        turned(file, pos + 4 + EXIF.length, end).ifPresent(turn -> exif(out, turn));
      } else if (isDrawn(mark)) {
        out.write(file, pos, end - pos);
      }
      pos = mark == 0xda ? scan(file, end, out) : end;
    }
    return Optional.empty();
  }

  private static boolean isDrawn(int mark) {
    return DRAWN.contains(mark) || mark == 0xda || mark >= 0xc0 && mark <= 0xcf && mark != 0xc8;
  }

  /** Copies the compressed picture up to the next mark. */
  private static int scan(byte[] file, int from, ByteArrayOutputStream out) {
    int pos = from;
    while (at(file, pos) != 0xff || isWithin(at(file, pos + 1))) {
      pos++;
    }
    out.write(file, from, pos - from);
    return pos;
  }

  private static boolean isWithin(int after) {
    return after == 0 || after >= 0xd0 && after <= 0xd7;
  }

  /** Which side of the photo is up, where that is not the upper one and can be read. */
  private static Optional<Integer> turned(byte[] file, int from, int end) {
    try {
      return turn(file, from, end);
    } catch (IndexOutOfBoundsException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> turn(byte[] file, int from, int end) {
    var block = ByteBuffer.wrap(file, from, end - from).slice();
    block.order(at(file, from) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = block.getInt(4);
    int count = block.getShort(directory) & 0xffff;
    for (int i = 0; i < count; i++) {
      int entry = directory + 2 + 12 * i;
      if ((block.getShort(entry) & 0xffff) == ORIENTATION) {
        int turn = block.getShort(entry + 8);
        return turn > 1 && turn <= 8 ? Optional.of(turn) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** An EXIF block that says which side is up and nothing else. */
  private static void exif(ByteArrayOutputStream out, int turn) {
    var block = ByteBuffer.allocate(36);
    block.putShort((short) 0xffe1).putShort((short) 34).put(EXIF);
    block.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
    block.putShort((short) 1);
    block.putShort((short) ORIENTATION).putShort((short) 3).putInt(1);
    block.putShort((short) turn).putShort((short) 0).putInt(0);
    out.writeBytes(block.array());
  }

  private static Optional<byte[]> png(byte[] file) {
    var out = new ByteArrayOutputStream(file.length);
    out.write(file, 0, PNG.length);
    int pos = PNG.length;
    while (pos + 12 <= file.length) {
      int length = ByteBuffer.wrap(file).getInt(pos);
      if (length < 0 || length > file.length - pos - 12) {
        return Optional.empty();
      }
      var name = new String(file, pos + 4, 4, StandardCharsets.ISO_8859_1);
      if (CHUNKS.contains(name)) {
        out.write(file, pos, length + 12);
      }
      if (name.equals("IEND")) {
        return Optional.of(out.toByteArray());
      }
      pos += length + 12;
    }
    return Optional.empty();
  }

  private static boolean begins(byte[] file, int from, byte[] sign) {
    for (int i = 0; i < sign.length; i++) {
      if (from + i >= file.length || file[from + i] != sign[i]) {
        return false;
      }
    }
    return true;
  }

  private static int at(byte[] file, int pos) {
    return file[pos] & 0xff;
  }

  private static int two(byte[] file, int pos) {
    return at(file, pos) << 8 | at(file, pos + 1);
  }
}
