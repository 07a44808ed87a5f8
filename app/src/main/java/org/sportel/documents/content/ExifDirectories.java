package org.sportel.documents.content;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The directories of an EXIF block (TIFF 6.0): twelve bytes an entry, values beside them. */
final class ExifDirectories {
  private static final int GPS = 0x8825;
  private static final int ENTRY = 12;
  private static final int[] SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};

  private final ByteBuffer tiff;

  private ExifDirectories(ByteBuffer tiff) {
    this.tiff = tiff;
  }

  /** Wipes every position out of a block, which keeps its length; false when it is damaged. */
  static boolean removePosition(ByteBuffer tiff) {
    if (tiff.remaining() < 8) {
      return true;
    }
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    try {
      new ExifDirectories(tiff).removePosition();
      return true;
    } catch (IndexOutOfBoundsException | ArithmeticException damaged) {
      return false;
    }
  }

  private void removePosition() {
    int at = tiff.getInt(4);
    for (int directory = 0; directory < 4 && at != 0; directory++) {
      at = remove(at);
    }
  }

  /** Removes the position of one directory; the place of the next one. */
  private int remove(int directory) {
    int count = tiff.getShort(directory) & 0xffff;
    int next = tiff.getInt(directory + 2 + count * ENTRY);
    for (int i = 0; i < count; i++) {
      int entry = directory + 2 + i * ENTRY;
      if ((tiff.getShort(entry) & 0xffff) == GPS) {
        wipe(tiff.getInt(entry + 8));
        close(directory, count, entry);
        return next;
      }
    }
    return next;
  }

  /** Overwrites a directory of positions with everything it points to. */
  private void wipe(int directory) {
    int count = tiff.getShort(directory) & 0xffff;
    for (int i = 0; i < count; i++) {
      int entry = directory + 2 + i * ENTRY;
      int type = tiff.getShort(entry + 2) & 0xffff;
      long bytes =
          (type < SIZES.length ? SIZES[type] : 1L) * (tiff.getInt(entry + 4) & 0xffffffffL);
      if (bytes > 4) {
        zero(tiff.getInt(entry + 8), bytes);
      }
    }
    zero(directory, 2L + (long) count * ENTRY + 4);
  }

  /** Takes one entry out and moves those behind it, with the place of the next directory, up. */
  private void close(int directory, int count, int entry) {
    int end = directory + 2 + count * ENTRY + 4;
    for (int from = entry + ENTRY; from < end; from++) {
      tiff.put(from - ENTRY, tiff.get(from));
    }
    zero(end - ENTRY, ENTRY);
    tiff.putShort(directory, (short) (count - 1));
  }

  private void zero(int from, long length) {
    for (long at = from; at < from + length && at < tiff.limit(); at++) {
      tiff.put(Math.toIntExact(at), (byte) 0);
    }
  }
}
